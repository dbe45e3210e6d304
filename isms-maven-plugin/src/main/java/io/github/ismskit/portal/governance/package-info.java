/** Nonconformities, changes, incidents, suppliers, assets, objectives and exceptions. */
@NullMarked
package io.github.ismskit.portal.governance;

import org.jspecify.annotations.NullMarked;
