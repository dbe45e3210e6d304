@NullMarked
package io.github.ismskit.gate;

import org.jspecify.annotations.NullMarked;
