/** Rules on the look itself: the day is right, and what cannot be seen is said. */
@NullMarked
package io.github.ismskit.rule.look;

import org.jspecify.annotations.NullMarked;
