/** The register of activities, and the page of one. */
@NullMarked
package io.github.ismskit.portal.activities;

import org.jspecify.annotations.NullMarked;
