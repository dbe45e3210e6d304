/** Markdown in, safe HTML out, with the headings, links and gaps that it holds. */
@NullMarked
package io.github.ismskit.prose;

import org.jspecify.annotations.NullMarked;
