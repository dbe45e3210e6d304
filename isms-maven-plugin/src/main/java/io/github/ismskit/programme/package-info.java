/** The audit programme: the ISMS in; which clause and control was, or will be, looked at by which audit out. */
@NullMarked
package io.github.ismskit.programme;

import org.jspecify.annotations.NullMarked;
