/** Declared collectors in, submissions of evidence out, or the reasons why there are none. */
@NullMarked
package io.github.ismskit.collect;

import org.jspecify.annotations.NullMarked;
