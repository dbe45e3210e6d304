@NullMarked
package io.github.ismskit.ci;

import org.jspecify.annotations.NullMarked;
