@NullMarked
package io.github.ismskit.inherit;

import org.jspecify.annotations.NullMarked;
