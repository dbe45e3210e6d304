/** An assessment and an audit in, the files of the auditor's zip out. */
@NullMarked
package io.github.ismskit.pack;

import org.jspecify.annotations.NullMarked;
