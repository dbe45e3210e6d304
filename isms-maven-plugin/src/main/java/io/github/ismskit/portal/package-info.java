/** An assessment in, the pages of the portal out; templates draw and never decide. */
@NullMarked
package io.github.ismskit.portal;

import org.jspecify.annotations.NullMarked;
