/** The portal's sections, given a desk. */
@NullMarked
package io.github.ismskit.portal;

import org.jspecify.annotations.NullMarked;
