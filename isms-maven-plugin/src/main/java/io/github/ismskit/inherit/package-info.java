/** Content in, an archive for other repositories out; such an archive in, its files on the disk out. */
@NullMarked
package io.github.ismskit.inherit;

import org.jspecify.annotations.NullMarked;
