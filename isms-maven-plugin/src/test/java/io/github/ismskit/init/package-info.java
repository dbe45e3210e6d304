/** Tests of what a new repository begins with. */
@NullMarked
package io.github.ismskit.init;

import org.jspecify.annotations.NullMarked;
