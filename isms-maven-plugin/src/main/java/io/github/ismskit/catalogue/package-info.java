/** Control catalogues: what a framework asks for, as plain values, with ISO/IEC 27001:2022 built in. */
@NullMarked
package io.github.ismskit.catalogue;

import org.jspecify.annotations.NullMarked;
