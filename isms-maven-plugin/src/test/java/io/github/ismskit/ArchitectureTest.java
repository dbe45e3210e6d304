package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The floor plan: which room may know which, and which library lives where. */
final class ArchitectureTest {

    static final String HERE = "io.github.ismskit";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(HERE);

    /** The front hall, whose classes lie in the root package. */
    private static final String HALL = "hall";

    /** Rooms that know nobody, and that everybody may know. */
    private static final Set<String> GROUND = Set.of("hash", "text");

    private static final Set<String> MODEL = Set.of("finding", "document", "schedule", "catalogue", "colour", "model");

    /** Each room and those it may know; nobody may know what is not in its line. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("hash", Set.of()),
            Map.entry("text", Set.of()),
            Map.entry("lock", Set.of()),
            Map.entry("finding", Set.of()),
            Map.entry("document", Set.of("finding")),
            Map.entry("schema", Set.of("finding", "document")),
            Map.entry("schedule", Set.of()),
            Map.entry("catalogue", Set.of()),
            Map.entry("colour", Set.of()),
            Map.entry("language", Set.of()),
            Map.entry("model", Set.of("finding", "document", "schedule", "catalogue", "colour")),
            Map.entry("assemble", MODEL),
            Map.entry("address", Set.of("document", "model")),
            Map.entry("prose", plus(MODEL, "address")),
            Map.entry("calendar", MODEL),
            Map.entry("history", Set.of()),
            Map.entry("impact", MODEL),
            Map.entry("programme", MODEL),
            Map.entry("oscal", Set.of("catalogue", "finding")),
            Map.entry("coverage", plus(MODEL, "rule")),
            Map.entry("sampling", plus(MODEL, "calendar")),
            Map.entry("rule", plus(MODEL, "calendar", "impact", "programme", "prose", "history")),
            Map.entry("question", plus(MODEL, "history", "rule")),
            Map.entry("readiness", plus(MODEL, "calendar", "history", "rule")),
            Map.entry("lookback", plus(MODEL, "calendar", "rule", "readiness")),
            Map.entry("duty", plus(MODEL, "calendar", "rule")),
            Map.entry("overview", plus(MODEL, "address")),
            Map.entry(
                    HALL,
                    plus(
                            MODEL,
                            "schema",
                            "oscal",
                            "assemble",
                            "address",
                            "prose",
                            "calendar",
                            "history",
                            "impact",
                            "rule",
                            "readiness",
                            "lookback")),
            Map.entry(
                    "report",
                    plus(
                            MODEL,
                            "calendar",
                            "impact",
                            "rule",
                            "coverage",
                            "sampling",
                            "readiness",
                            "lookback",
                            "duty",
                            "edition",
                            "overview",
                            HALL)),
            Map.entry("gate", plus(MODEL, "history", "impact", "readiness", "rule", HALL)),
            Map.entry("baseline", Set.of("finding", "gate", "report")),
            Map.entry("ci", Set.of("finding", "gate", "impact", "rule", "readiness", "duty", "report", HALL)),
            Map.entry(
                    "portal",
                    plus(
                            MODEL,
                            "address",
                            "language",
                            "translation",
                            "prose",
                            "calendar",
                            "history",
                            "programme",
                            "coverage",
                            "sampling",
                            "question",
                            "rule",
                            "readiness",
                            "lookback",
                            "duty",
                            "edition",
                            "overview",
                            HALL)),
            Map.entry(
                    "translation",
                    plus(
                            MODEL,
                            "address",
                            "prose",
                            "calendar",
                            "history",
                            "rule",
                            "readiness",
                            "lookback",
                            "edition",
                            HALL)),
            Map.entry(
                    "edition",
                    plus(MODEL, "address", "prose", "calendar", "history", "rule", "readiness", "lookback", HALL)),
            Map.entry("web", Set.of()),
            Map.entry("remind", plus(MODEL, "address", "calendar", "rule", "duty")),
            Map.entry("send", plus(MODEL, "duty", "lock", "remind", "web")),
            Map.entry("collect", plus(MODEL, "calendar", "web")),
            Map.entry("publish", Set.of("lock", "portal")),
            Map.entry(
                    "export", plus(MODEL, "address", "duty", "portal", "publish", "readiness", "report", "rule", HALL)),
            Map.entry("inherit", Set.of("document", "lock", "publish")),
            Map.entry("record", plus(MODEL, "calendar", "lock", "rule", HALL)),
            Map.entry("init", Set.of("document", "schedule", "schema", "catalogue", "publish", HALL)),
            Map.entry(
                    "serve",
                    Set.of("finding", "document", "model", "history", "readiness", "rule", "portal", "report", HALL)),
            Map.entry("adopt", Set.of("finding", "document", "schedule", "catalogue", "publish", HALL)),
            Map.entry(
                    "pack",
                    plus(
                            MODEL,
                            "address",
                            "history",
                            "prose",
                            "calendar",
                            "rule",
                            "readiness",
                            "sampling",
                            "edition",
                            "portal",
                            "publish",
                            "report",
                            HALL)),
            Map.entry(
                    "maven",
                    Set.of(
                            "adopt",
                            "baseline",
                            "calendar",
                            "collect",
                            "ci",
                            "document",
                            "finding",
                            "gate",
                            "history",
                            "language",
                            "model",
                            "edition",
                            "overview",
                            "pack",
                            "init",
                            "inherit",
                            "export",
                            "readiness",
                            "sampling",
                            "portal",
                            "publish",
                            "record",
                            "remind",
                            "report",
                            "rule",
                            "schema",
                            "schedule",
                            "send",
                            "serve",
                            "web",
                            HALL)));

    /** Libraries and the rooms that may import them. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.yaml.", Set.of("document")),
            Map.entry("com.networknt.", Set.of("schema")),
            Map.entry("tools.jackson.", Set.of("schema", "report", "oscal", "overview", "collect", "send", "baseline")),
            Map.entry("jakarta.mail.", Set.of("send")),
            Map.entry("org.dmfs.", Set.of("schedule")),
            Map.entry("com.ibm.icu.", Set.of("language")),
            Map.entry("com.vladsch.", Set.of("prose")),
            Map.entry("org.owasp.", Set.of("prose")),
            Map.entry("com.sun.net.httpserver.", Set.of("serve")),
            Map.entry("freemarker.", Set.of("portal")),
            Map.entry("org.dhatim.", Set.of("export")),
            Map.entry("org.apache.commons.csv.", Set.of("portal", "adopt")),
            Map.entry("org.codehaus.plexus.", Set.of("maven")),
            Map.entry("org.apache.maven.", Set.of("maven")),
            Map.entry("org.eclipse.aether.", Set.of("maven")));

    @Test
    void enoughWasSeen() {
        assertThat(CLASSES.size()).isGreaterThan(250);
    }

    @Test
    void roomsKnowOnlyWhomTheyMay() {
        Set<String> trespasses = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            String room = room(each);
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String other = room(dependency.getTargetClass());
                boolean allowed = other.isEmpty()
                        || other.equals(room)
                        || GROUND.contains(other)
                        || ALLOWED.getOrDefault(room, Set.of()).contains(other);
                if (!allowed) {
                    trespasses.add(room + " knows " + other + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void everyRoomIsOnThePlan() {
        Set<String> rooms = new TreeSet<>();
        CLASSES.forEach(each -> rooms.add(room(each)));
        assertThat(rooms).isEqualTo(new TreeSet<>(ALLOWED.keySet()));
    }

    @Test
    void librariesStayInTheirRooms() {
        Set<String> strays = new TreeSet<>();
        for (JavaClass each : CLASSES) {
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName() + ".";
                LIBRARIES.forEach((library, rooms) -> {
                    if (target.startsWith(library) && !rooms.contains(room(each))) {
                        strays.add(each.getName() + " uses " + library);
                    }
                });
            }
        }
        assertThat(strays).isEmpty();
    }

    /** Empty for what is not ours. */
    private static String room(JavaClass each) {
        String name = each.getPackageName();
        if (name.equals(HERE)) {
            return HALL;
        }
        return name.startsWith(HERE + ".") ? name.substring(HERE.length() + 1).split("\\.")[0] : "";
    }

    private static Set<String> plus(Set<String> rooms, String... more) {
        Set<String> all = new TreeSet<>(rooms);
        all.addAll(List.of(more));
        return all;
    }
}
