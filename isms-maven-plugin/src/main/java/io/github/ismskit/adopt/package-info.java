/** Records that were kept in another form in, the files that they would be here out, and what could not be placed. */
@NullMarked
package io.github.ismskit.adopt;

import org.jspecify.annotations.NullMarked;
