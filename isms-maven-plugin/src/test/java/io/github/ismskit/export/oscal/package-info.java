/** Documents of OSCAL against the schemas of OSCAL. */
@NullMarked
package io.github.ismskit.export.oscal;

import org.jspecify.annotations.NullMarked;
