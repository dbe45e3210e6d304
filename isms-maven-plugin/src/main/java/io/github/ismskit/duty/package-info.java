/** The ISMS on a day in, what somebody has to do next out: occurrences, reviews, actions. */
@NullMarked
package io.github.ismskit.duty;

import org.jspecify.annotations.NullMarked;
