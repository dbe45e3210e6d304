/** Records in, the addresses of their pages out. */
@NullMarked
package io.github.ismskit.address;

import org.jspecify.annotations.NullMarked;
