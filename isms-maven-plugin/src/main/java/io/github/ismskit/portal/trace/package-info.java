/** Traceability: from each risk over its controls and activities to the newest evidence, and where the chain breaks. */
@NullMarked
package io.github.ismskit.portal.trace;

import org.jspecify.annotations.NullMarked;
