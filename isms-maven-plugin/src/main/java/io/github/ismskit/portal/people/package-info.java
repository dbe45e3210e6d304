/** The people, and the page on which somebody finds what is theirs to do. */
@NullMarked
package io.github.ismskit.portal.people;

import org.jspecify.annotations.NullMarked;
