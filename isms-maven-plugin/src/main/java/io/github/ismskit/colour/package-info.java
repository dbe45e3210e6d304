/** Colours, pure: how they contrast, and which one near another can be read. */
@NullMarked
package io.github.ismskit.colour;

import org.jspecify.annotations.NullMarked;
