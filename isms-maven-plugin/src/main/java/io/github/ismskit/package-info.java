/** The front hall: a content folder and a day in, the ISMS on that day with its findings and its verdict out. */
@NullMarked
package io.github.ismskit;

import org.jspecify.annotations.NullMarked;
