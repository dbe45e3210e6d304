/** An assessment in, text for people and machines out, one class a format. */
@NullMarked
package io.github.ismskit.report;

import org.jspecify.annotations.NullMarked;
