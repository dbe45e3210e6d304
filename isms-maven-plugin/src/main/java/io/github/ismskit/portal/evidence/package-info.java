/** The register of evidence, the page of a record with what is known of it, and what an auditor may ask. */
@NullMarked
package io.github.ismskit.portal.evidence;

import org.jspecify.annotations.NullMarked;
