/** OSCAL: the bytes of a published catalogue in, a control catalogue or located findings out. */
@NullMarked
package io.github.ismskit.oscal;

import org.jspecify.annotations.NullMarked;
