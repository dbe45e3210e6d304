/** A folder in; out comes what git knows of the files in it, or why it does not know. */
@NullMarked
package io.github.ismskit.history;

import org.jspecify.annotations.NullMarked;
