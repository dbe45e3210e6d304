/** What was found and what a change touches in; out comes what stops the build, and what is only listed, with the reason. */
@NullMarked
package io.github.ismskit.gate;

import org.jspecify.annotations.NullMarked;
