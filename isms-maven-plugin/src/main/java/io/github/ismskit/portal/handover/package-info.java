/** The readiness report of a planned external audit: one document in ten sections, to print and to hand over. */
@NullMarked
package io.github.ismskit.portal.handover;

import org.jspecify.annotations.NullMarked;
