@NullMarked
package io.github.ismskit.baseline;

import org.jspecify.annotations.NullMarked;
