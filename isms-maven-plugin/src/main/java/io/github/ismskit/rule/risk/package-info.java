/** Rules on risks: assessed, treated, accepted, and their plans kept. */
@NullMarked
package io.github.ismskit.rule.risk;

import org.jspecify.annotations.NullMarked;
