/** Hosts on this machine that answer as a test says. */
@NullMarked
package io.github.ismskit.web;

import org.jspecify.annotations.NullMarked;
