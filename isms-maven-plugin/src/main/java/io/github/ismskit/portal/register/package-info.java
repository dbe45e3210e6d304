/** Registers as tables, and the page that every record can have: key facts, lists, text, links both ways. */
@NullMarked
package io.github.ismskit.portal.register;

import org.jspecify.annotations.NullMarked;
