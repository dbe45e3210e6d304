package io.github.ismskit.model;

import io.github.ismskit.document.Source;
import io.github.ismskit.document.Value;
import io.github.ismskit.schedule.DateRange;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What {@code isms.yaml} says: whose ISMS it is, how its portal looks, its clock, its certificate, and how it judges.
 *
 * @param language of the records as they are written, as a tag of BCP 47
 * @param translations the further languages, in which records may be translated
 */
public record Organisation(
        String name,
        Brand brand,
        Optional<String> contact,
        String language,
        List<String> translations,
        ZoneId zone,
        Optional<String> scope,
        List<String> frameworks,
        Certificate certificate,
        RiskMethod risk,
        Optional<DateRange> currentPeriod,
        Map<String, RuleSetting> rules,
        AuthorShown historyAuthor,
        Source source) {

    private static final String CATALOGUE_FILE = ".json";

    /** What is assumed where {@code isms.yaml} is missing or was refused. */
    public static final Organisation UNKNOWN = new Organisation(
            "Unnamed organisation",
            Brand.NONE,
            Optional.empty(),
            "en",
            List.of(),
            ZoneId.of("UTC"),
            Optional.empty(),
            List.of(),
            Certificate.NONE,
            RiskMethod.USUAL,
            Optional.empty(),
            Map.of(),
            AuthorShown.NAME,
            new Source("isms.yaml", Value.Mapping.EMPTY));

    public Organisation {
        translations = List.copyOf(translations);
        frameworks = List.copyOf(frameworks);
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }

    /** The id of a framework as {@code isms.yaml} names it: the id itself, or the file of a catalogue in OSCAL JSON. */
    public static String frameworkId(String named) {
        return isCatalogueFile(named)
                ? named.substring(named.lastIndexOf('/') + 1, named.length() - CATALOGUE_FILE.length())
                        .toLowerCase(Locale.ROOT)
                : named;
    }

    public static boolean isCatalogueFile(String named) {
        return named.endsWith(CATALOGUE_FILE);
    }

    public Optional<RuleSetting> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }
}
