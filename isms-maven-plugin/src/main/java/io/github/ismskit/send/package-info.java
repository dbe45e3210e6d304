/** Digests in; mails, messages and issues out, each once, with a ledger that is written before and after. */
@NullMarked
package io.github.ismskit.send;

import org.jspecify.annotations.NullMarked;
