/** Portal files in memory in, a local web server out that follows every change. */
@NullMarked
package io.github.ismskit.serve;

import org.jspecify.annotations.NullMarked;
