/** Rules on the controls calendar and its evidence: everything was done, and it shows. */
@NullMarked
package io.github.ismskit.rule.evidence;

import org.jspecify.annotations.NullMarked;
