/** What can be wrong, where it stands, and how to put it right. */
@NullMarked
package io.github.ismskit.finding;

import org.jspecify.annotations.NullMarked;
