/** The controls calendar as an agenda and as years. */
@NullMarked
package io.github.ismskit.portal.calendar;

import org.jspecify.annotations.NullMarked;
