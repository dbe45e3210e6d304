/** An assessment in, files for other programs out: calendars, spreadsheets, and what tools of the field exchange. */
@NullMarked
package io.github.ismskit.export;

import org.jspecify.annotations.NullMarked;
