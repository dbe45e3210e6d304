/** What search knows, line by line. */
@NullMarked
package io.github.ismskit.portal.search;

import org.jspecify.annotations.NullMarked;
