/** A group of ISMSs in, what its overview shows out. */
@NullMarked
package io.github.ismskit.portal.group;

import org.jspecify.annotations.NullMarked;
