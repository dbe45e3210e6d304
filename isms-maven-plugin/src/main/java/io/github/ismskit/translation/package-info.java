/** An assessment in, the same assessment out, with what is translated into a language in the place of the original. */
@NullMarked
package io.github.ismskit.translation;

import org.jspecify.annotations.NullMarked;
