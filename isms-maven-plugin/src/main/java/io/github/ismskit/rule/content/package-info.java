/** Rules on what is written: it can be read, it fits together, and somebody answers for it. */
@NullMarked
package io.github.ismskit.rule.content;

import org.jspecify.annotations.NullMarked;
