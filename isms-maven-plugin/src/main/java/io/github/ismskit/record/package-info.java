/** A submission in, an evidence record on disk out, or the reasons why not. */
@NullMarked
package io.github.ismskit.record;

import org.jspecify.annotations.NullMarked;
