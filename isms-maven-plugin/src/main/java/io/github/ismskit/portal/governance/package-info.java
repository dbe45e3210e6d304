/** What surrounds the core: changes, incidents, exceptions, suppliers and assets. */
@NullMarked
package io.github.ismskit.portal.governance;

import org.jspecify.annotations.NullMarked;
