/** Tests of what becomes of an ISMS that was kept in another form. */
@NullMarked
package io.github.ismskit.adopt;

import org.jspecify.annotations.NullMarked;
