/** Two states of an ISMS, or of a record that extends another, in; out comes what changed, what is demanded less since, and what somebody has to look at. */
@NullMarked
package io.github.ismskit.impact;

import org.jspecify.annotations.NullMarked;
