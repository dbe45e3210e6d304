/** What the rules found and what was due in, whether the next audit would be passed out. */
@NullMarked
package io.github.ismskit.readiness;

import org.jspecify.annotations.NullMarked;
