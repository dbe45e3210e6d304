/** The statement of applicability, the page of one control, and the clauses. */
@NullMarked
package io.github.ismskit.portal.controls;

import org.jspecify.annotations.NullMarked;
