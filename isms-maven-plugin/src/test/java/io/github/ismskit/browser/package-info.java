/** The portal in a real browser. */
@NullMarked
package io.github.ismskit.browser;

import org.jspecify.annotations.NullMarked;
