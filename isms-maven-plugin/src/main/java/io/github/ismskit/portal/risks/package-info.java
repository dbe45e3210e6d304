/** The risk register, its matrices, and the page of one risk. */
@NullMarked
package io.github.ismskit.portal.risks;

import org.jspecify.annotations.NullMarked;
