/** Improvement: nonconformities on their way to a verified cure, and objectives with what was measured. */
@NullMarked
package io.github.ismskit.portal.improvement;

import org.jspecify.annotations.NullMarked;
