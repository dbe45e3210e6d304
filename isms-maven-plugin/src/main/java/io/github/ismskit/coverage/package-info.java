/** Coverage of further frameworks: the ISMS in; which of its controls and clauses answer each of theirs, and how far, out. */
@NullMarked
package io.github.ismskit.coverage;

import org.jspecify.annotations.NullMarked;
