/** Rules on policies: approved by somebody else, and reviewed in time. */
@NullMarked
package io.github.ismskit.rule.policy;

import org.jspecify.annotations.NullMarked;
