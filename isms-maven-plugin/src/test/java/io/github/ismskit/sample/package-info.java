/** What the sample must show: its verdicts, its portal, and that every page is sound. */
@NullMarked
package io.github.ismskit.sample;

import org.jspecify.annotations.NullMarked;
