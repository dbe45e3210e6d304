/** The first page of the staff edition: the rules in force, whom to ask, and the certificate. */
@NullMarked
package io.github.ismskit.portal.staff;

import org.jspecify.annotations.NullMarked;
