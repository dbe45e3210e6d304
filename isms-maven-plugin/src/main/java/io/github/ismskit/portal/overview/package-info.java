/** The first page: the verdict, its reasons, and the figures behind it. */
@NullMarked
package io.github.ismskit.portal.overview;

import org.jspecify.annotations.NullMarked;
