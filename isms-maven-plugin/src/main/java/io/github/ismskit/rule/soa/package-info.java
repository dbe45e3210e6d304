/** Rules on the statement of applicability: complete, justified, and true. */
@NullMarked
package io.github.ismskit.rule.soa;

import org.jspecify.annotations.NullMarked;
