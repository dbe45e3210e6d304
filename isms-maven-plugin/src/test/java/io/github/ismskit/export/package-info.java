/** What other programs read in the files that are exported for them. */
@NullMarked
package io.github.ismskit.export;

import org.jspecify.annotations.NullMarked;
