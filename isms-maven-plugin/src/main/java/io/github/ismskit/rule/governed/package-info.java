/** Rules about changes, suppliers, exceptions and documents. */
@NullMarked
package io.github.ismskit.rule.governed;

import org.jspecify.annotations.NullMarked;
