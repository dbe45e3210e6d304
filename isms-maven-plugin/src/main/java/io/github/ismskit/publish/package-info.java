/** Finished files in, a folder or an archive on disk changed at one stroke. */
@NullMarked
package io.github.ismskit.publish;

import org.jspecify.annotations.NullMarked;
