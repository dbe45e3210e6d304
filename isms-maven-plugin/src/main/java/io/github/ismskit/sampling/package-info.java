/** Sampling: an audit and the calendar in; for each control the population of a window and a draw that anybody can repeat out. */
@NullMarked
package io.github.ismskit.sampling;

import org.jspecify.annotations.NullMarked;
