/** Whether what the pages in {@code docs} say is so. */
@NullMarked
package io.github.ismskit.docs;

import org.jspecify.annotations.NullMarked;
