/** Sound documents in, the model out. */
@NullMarked
package io.github.ismskit.assemble;

import org.jspecify.annotations.NullMarked;
