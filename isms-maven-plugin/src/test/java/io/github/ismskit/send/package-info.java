/** Ledger, mail, webhooks and issues, against servers on this machine. */
@NullMarked
package io.github.ismskit.send;

import org.jspecify.annotations.NullMarked;
