package io.github.ismskit.adopt;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.document.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frameworks that references can lead to.
 *
 * @param controls the IDs of the first framework
 * @param others the IDs of further ones by the framework's own ID
 */
record Standards(Set<String> controls, Set<String> clauses, Map<String, Set<String>> others) {

    private static final Pattern ANNEX =
            Pattern.compile("(?:ISO[ /A-Z0-9:-]*?)?A?\\.?\\s?(\\d{1,2})\\.(\\d{1,2})(?:[ :–-].*)?");

    static Standards of(Catalogue first, Map<String, Set<String>> others) {
        Set<String> controls = new LinkedHashSet<>();
        first.controls().stream().map(CatalogueControl::id).forEach(controls::add);
        Set<String> clauses = new LinkedHashSet<>();
        first.clauses().stream().map(Clause::number).forEach(clauses::add);
        return new Standards(controls, clauses, others);
    }

    /** How a framework is called in front of a colon. */
    static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    }

    /** A control of the first framework, however it is written; empty where it has none of that number. */
    Optional<String> control(String written) {
        Matcher annex = ANNEX.matcher(written.strip());
        return annex.matches()
                ? Optional.of("A." + Integer.parseInt(annex.group(1)) + "." + Integer.parseInt(annex.group(2)))
                        .filter(controls::contains)
                : Optional.empty();
    }

    /** A list of controls, or lists by the name of their framework. */
    Fit controls(Value value) {
        List<String> found = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        byFramework(value).forEach((framework, names) -> {
            for (String name : names) {
                reference(framework, name)
                        .ifPresentOrElse(found::add, () -> lost.add((framework + " " + name).strip()));
            }
        });
        return fit(found, lost, "is no control of a framework that is there");
    }

    Fit clauses(Value value) {
        List<String> found = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (String name : Words.parts(value)) {
            String number = name.replaceFirst("(?i)^(clause|iso 27001)\\s*", "");
            (clauses.contains(number) ? found : lost).add(number);
        }
        return fit(found, lost, "is no clause of ISO/IEC 27001");
    }

    private static Fit fit(List<String> found, List<String> lost, String why) {
        String doubt = lost.isEmpty() ? "" : "'" + String.join("', '", lost) + "' " + why;
        return found.isEmpty()
                ? new Fit(Optional.empty(), doubt)
                : Fit.partly(Fit.items(found.stream().distinct().toList()), doubt);
    }

    private static Map<String, List<String>> byFramework(Value value) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        if (value instanceof Value.Mapping mapping) {
            mapping.members().forEach((framework, member) -> names.put(framework, Words.parts(member.value())));
        } else {
            names.put("", Words.parts(value));
        }
        return names;
    }

    private Optional<String> reference(String framework, String name) {
        Optional<String> own = Optional.of(id(framework))
                .filter(id -> others.getOrDefault(id, Set.of()).contains(name))
                .map(id -> id + ":" + name);
        boolean first = framework.isEmpty() || Given.plain(framework).contains("27001");
        return own.or(() -> first ? control(name) : Optional.empty());
    }
}
