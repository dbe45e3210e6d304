/** Words of people and machines in; the same words out, so that whoever reads them takes them for nothing else. */
@NullMarked
package io.github.ismskit.text;

import org.jspecify.annotations.NullMarked;
