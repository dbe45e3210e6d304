/** Rules about audits and the certificate. */
@NullMarked
package io.github.ismskit.rule.audit;

import org.jspecify.annotations.NullMarked;
