/** Answers in, a new ISMS repository on disk out, or the reasons why not. */
@NullMarked
package io.github.ismskit.init;

import org.jspecify.annotations.NullMarked;
