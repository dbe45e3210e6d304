/** Everything that was checked, and what came of it. */
@NullMarked
package io.github.ismskit.portal.readiness;

import org.jspecify.annotations.NullMarked;
