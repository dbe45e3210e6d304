/** Evidence is taken in whole or not at all, and nothing that is there is changed. */
@NullMarked
package io.github.ismskit.record;

import org.jspecify.annotations.NullMarked;
