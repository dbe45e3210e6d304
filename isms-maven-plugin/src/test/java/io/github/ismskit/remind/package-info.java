/** What is told, to whom, and once. */
@NullMarked
package io.github.ismskit.remind;

import org.jspecify.annotations.NullMarked;
