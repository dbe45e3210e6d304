/** The pages of the portal in, what search knows of them out: the index that scripts read, and a list from A to Z. */
@NullMarked
package io.github.ismskit.portal.search;

import org.jspecify.annotations.NullMarked;
