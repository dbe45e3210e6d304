/** Editions: an assessment in, the same assessment as one kind of reader may see it out. */
@NullMarked
package io.github.ismskit.edition;

import org.jspecify.annotations.NullMarked;
