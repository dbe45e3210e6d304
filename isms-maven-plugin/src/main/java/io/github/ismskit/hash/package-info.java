/** Bytes in, SHA-256 out. */
@NullMarked
package io.github.ismskit.hash;

import org.jspecify.annotations.NullMarked;
