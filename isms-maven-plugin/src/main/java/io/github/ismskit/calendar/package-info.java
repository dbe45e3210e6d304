/** The ISMS and a day in, every occurrence of every activity with its state out. */
@NullMarked
package io.github.ismskit.calendar;

import org.jspecify.annotations.NullMarked;
