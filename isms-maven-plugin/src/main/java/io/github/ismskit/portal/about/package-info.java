/** What explains the portal itself: how statuses are worked out, and what the words mean. */
@NullMarked
package io.github.ismskit.portal.about;

import org.jspecify.annotations.NullMarked;
