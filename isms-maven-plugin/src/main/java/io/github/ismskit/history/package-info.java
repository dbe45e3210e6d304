/** What git knows of the content, or that it does not know. */
@NullMarked
package io.github.ismskit.history;

import org.jspecify.annotations.NullMarked;
