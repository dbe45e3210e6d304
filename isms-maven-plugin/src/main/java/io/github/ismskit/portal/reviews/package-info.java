/** Management reviews: what was looked at and decided, and the agenda of the next one out of the records. */
@NullMarked
package io.github.ismskit.portal.reviews;

import org.jspecify.annotations.NullMarked;
