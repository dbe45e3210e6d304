package io.github.ismskit.overview;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes an error in an ISMS if nothing more is recorded.
 *
 * @param last the last day on which it is fine
 * @param owner the id of the person whose it is
 * @param page of the record in the portal; empty where the portal has none
 */
public record Lapsing(
        LocalDate last,
        String rule,
        String message,
        Optional<String> record,
        Optional<String> owner,
        Optional<String> page) {}
