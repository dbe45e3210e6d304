/** The register of evidence, and the page of one record with its files. */
@NullMarked
package io.github.ismskit.portal.evidence;

import org.jspecify.annotations.NullMarked;
