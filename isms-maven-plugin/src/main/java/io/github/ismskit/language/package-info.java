/** The portal's own words, dates and numbers in the language of a page. */
@NullMarked
package io.github.ismskit.language;

import org.jspecify.annotations.NullMarked;
