/** A question to a host that the POM allows in, its answer out, or why there is none; never what opens the host. */
@NullMarked
package io.github.ismskit.web;

import org.jspecify.annotations.NullMarked;
