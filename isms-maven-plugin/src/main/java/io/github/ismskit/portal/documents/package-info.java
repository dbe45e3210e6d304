/** Policies and the other governed documents. */
@NullMarked
package io.github.ismskit.portal.documents;

import org.jspecify.annotations.NullMarked;
