/** Duties and a day in; digests for those who have them, and what of it was told before, out. */
@NullMarked
package io.github.ismskit.remind;

import org.jspecify.annotations.NullMarked;
