/** The certificate: its years, the audits that they ask for, and where the ISMS stands in them. */
@NullMarked
package io.github.ismskit.portal.certificate;

import org.jspecify.annotations.NullMarked;
