/** A file in, the sole use of it out. */
@NullMarked
package io.github.ismskit.lock;

import org.jspecify.annotations.NullMarked;
