/** Rules about reviews, nonconformities, objectives and what is learned. */
@NullMarked
package io.github.ismskit.rule.improvement;

import org.jspecify.annotations.NullMarked;
