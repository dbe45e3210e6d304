/** What the builds of several ISMSs left behind in, how their group stands out. */
@NullMarked
package io.github.ismskit.overview;

import org.jspecify.annotations.NullMarked;
