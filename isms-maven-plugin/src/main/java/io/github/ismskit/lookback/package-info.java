/** Looking back: the ISMS in, out how it stood at earlier month ends as far as its dated records tell. */
@NullMarked
package io.github.ismskit.lookback;

import org.jspecify.annotations.NullMarked;
