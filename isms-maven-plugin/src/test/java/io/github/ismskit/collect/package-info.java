/** Tests of what is collected: reports as tools write them, hostile ones, and everything that is refused. */
@NullMarked
package io.github.ismskit.collect;

import org.jspecify.annotations.NullMarked;
