package io.github.ismskit.model;

import java.time.LocalDate;
import java.util.Optional;

/** The certificate of the ISMS; the last day counts. */
public record Certificate(
        Optional<String> body, Optional<String> number, Optional<LocalDate> issued, Optional<LocalDate> validUntil) {

    public static final Certificate NONE =
            new Certificate(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
