/** An assessment in, documents of the Open Security Controls Assessment Language out (OSCAL 1.2, JSON). */
@NullMarked
package io.github.ismskit.export.oscal;

import org.jspecify.annotations.NullMarked;
