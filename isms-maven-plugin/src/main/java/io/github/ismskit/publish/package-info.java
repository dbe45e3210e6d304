/** Finished files in, a folder on disk changed at one stroke. */
@NullMarked
package io.github.ismskit.publish;

import org.jspecify.annotations.NullMarked;
