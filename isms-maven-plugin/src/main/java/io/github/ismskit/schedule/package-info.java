/** Time, pure: cadences, occurrences and their states. */
@NullMarked
package io.github.ismskit.schedule;

import org.jspecify.annotations.NullMarked;
