/** Audits: the programme with its coverage, each audit, and the sheet to draw samples from. */
@NullMarked
package io.github.ismskit.portal.audits;

import org.jspecify.annotations.NullMarked;
