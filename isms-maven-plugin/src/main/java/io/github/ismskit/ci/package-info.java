/** What came of judging or comparing in, the reports that CI systems read out, one class a format. */
@NullMarked
package io.github.ismskit.ci;

import org.jspecify.annotations.NullMarked;
