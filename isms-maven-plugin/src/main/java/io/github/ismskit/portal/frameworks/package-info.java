/** The frameworks of the ISMS, and how far each further one is covered, control by control. */
@NullMarked
package io.github.ismskit.portal.frameworks;

import org.jspecify.annotations.NullMarked;
