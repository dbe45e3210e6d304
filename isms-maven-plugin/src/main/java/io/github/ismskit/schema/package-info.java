/** Documents in, sound ones and findings out. */
@NullMarked
package io.github.ismskit.schema;

import org.jspecify.annotations.NullMarked;
