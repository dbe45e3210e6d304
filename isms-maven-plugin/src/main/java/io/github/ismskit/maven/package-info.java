/** The door: parameters in, verdict out, one thin goal a class. */
@NullMarked
package io.github.ismskit.maven;

import org.jspecify.annotations.NullMarked;
