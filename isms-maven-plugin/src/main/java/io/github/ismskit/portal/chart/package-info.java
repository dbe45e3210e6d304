/** Charts: dated numbers in, the coordinates of a drawing and the words for those who cannot see it out. */
@NullMarked
package io.github.ismskit.portal.chart;

import org.jspecify.annotations.NullMarked;
