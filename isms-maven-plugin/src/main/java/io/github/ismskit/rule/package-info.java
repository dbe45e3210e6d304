/** What must hold: a situation in, what does not hold out, one rule a class. */
@NullMarked
package io.github.ismskit.rule;

import org.jspecify.annotations.NullMarked;
