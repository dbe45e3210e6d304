/** The file of accepted findings in, a baseline out, and the other way round. */
@NullMarked
package io.github.ismskit.baseline;

import org.jspecify.annotations.NullMarked;
