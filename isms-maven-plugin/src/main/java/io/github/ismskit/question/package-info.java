/** A situation in; out come the questions that its git history raises, each with the records that it is about. */
@NullMarked
package io.github.ismskit.question;

import org.jspecify.annotations.NullMarked;
