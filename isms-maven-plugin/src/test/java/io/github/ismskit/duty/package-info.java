/** What somebody has to do next, by the day. */
@NullMarked
package io.github.ismskit.duty;

import org.jspecify.annotations.NullMarked;
