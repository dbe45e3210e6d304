/** The validated ISMS: its records as values, its links as ids, and the questions that everything downstream asks. */
@NullMarked
package io.github.ismskit.model;

import org.jspecify.annotations.NullMarked;
