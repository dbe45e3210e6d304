/** Markdown in, safe HTML out, with the headings and links that it holds. */
@NullMarked
package io.github.ismskit.prose;

import org.jspecify.annotations.NullMarked;
