package io.github.ismskit.init;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a new ISMS is begun with.
 *
 * @param frameworks the one of the statement of applicability first
 * @param certificate the day on which it was issued; empty where there is none yet
 * @param people everybody who was named, and the roles that nobody fills yet
 * @param today the day on which it is begun, in the zone
 * @param version of the plugin that is to judge it
 */
public record Answers(
        String organisation,
        List<String> frameworks,
        Optional<LocalDate> certificate,
        List<NamedPerson> people,
        LocalDate today,
        ZoneId zone,
        String version) {

    public Answers {
        frameworks = List.copyOf(frameworks);
        people = List.copyOf(people);
    }

    /** The last day of the certificate; certificates last three years. */
    Optional<LocalDate> validUntil() {
        return certificate.map(issued -> issued.plusYears(3).minusDays(1));
    }
}
