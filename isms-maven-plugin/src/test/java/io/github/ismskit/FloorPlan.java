package io.github.ismskit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which room may know which, and which library lives where, for the test that holds the code to it. */
final class FloorPlan {

    /** The front hall, whose classes lie in the root package. */
    static final String HALL = "hall";

    /** Rooms that know nobody, and that everybody may know. */
    static final Set<String> GROUND = Set.of("hash", "text");

    /** Stands in the plan for the rooms in which an ISMS is told. */
    private static final String MODEL = "MODEL";

    private static final List<String> MODEL_ROOMS =
            List.of("finding", "document", "schedule", "catalogue", "colour", "model");

    /** Each room and those it may know; nobody may know what is not in its line. */
    private static final String ROOMS = """
            hash
            text
            lock
            finding
            document     finding
            schema       finding document
            schedule
            catalogue
            colour
            language
            model        finding document schedule catalogue colour
            assemble     MODEL
            address      document model
            prose        MODEL address
            calendar     MODEL
            history
            impact       MODEL
            programme    MODEL
            oscal        catalogue finding
            coverage     MODEL rule
            sampling     MODEL calendar
            rule         MODEL calendar impact programme prose history
            question     MODEL history rule
            readiness    MODEL calendar history rule
            lookback     MODEL calendar rule readiness
            duty         MODEL calendar rule
            overview     MODEL address
            hall         MODEL schema oscal assemble address prose calendar history impact rule readiness
                         lookback
            report       MODEL calendar impact rule coverage sampling readiness lookback duty edition overview
                         hall
            gate         MODEL history impact readiness rule hall
            baseline     finding gate report
            ci           finding gate impact rule readiness duty report hall
            portal       MODEL address language translation prose calendar history programme coverage sampling
                         question rule readiness lookback duty edition overview hall
            translation  MODEL address prose calendar history rule readiness lookback edition hall
            edition      MODEL address prose calendar history rule readiness lookback hall
            web
            remind       MODEL address calendar rule duty
            send         MODEL duty lock remind web
            collect      MODEL calendar web
            publish      lock portal
            export       MODEL address duty portal publish readiness report rule hall
            inherit      document lock publish
            record       MODEL calendar lock rule hall
            init         document schedule schema catalogue publish hall
            serve        finding document model history readiness rule portal report hall
            adopt        finding document schedule catalogue publish hall
            pack         MODEL address history prose calendar rule readiness sampling edition portal publish
                         report hall
            maven        adopt baseline calendar collect ci document finding gate history language model edition
                         overview pack init inherit export readiness sampling portal publish record remind
                         report rule schema schedule send serve web hall
            """;

    /** The packages of libraries, by how their names begin, and the rooms that may import them. */
    private static final String LIBRARIES = """
            org.yaml.                    document
            com.networknt.               schema
            tools.jackson.               schema report oscal overview collect send baseline
            jakarta.mail.                send
            org.dmfs.                    schedule
            com.ibm.icu.                 language
            com.vladsch.                 prose
            org.owasp.                   prose
            com.sun.net.httpserver.      serve
            freemarker.                  portal
            org.dhatim.                  export
            org.apache.commons.csv.      portal adopt
            org.codehaus.plexus.         maven
            org.apache.maven.            maven
            org.eclipse.aether.          maven
            """;

    private FloorPlan() {}

    /** Whom each room may know, besides itself and the ground. */
    static Map<String, Set<String>> rooms() {
        return read(ROOMS);
    }

    /** Who may import each library. */
    static Map<String, Set<String>> libraries() {
        return read(LIBRARIES);
    }

    /** Lines that begin with white space go on with what the line before them tells. */
    private static Map<String, Set<String>> read(String plan) {
        Map<String, Set<String>> read = new LinkedHashMap<>();
        for (String line : plan.replaceAll("\n {2,}", " ").lines().toList()) {
            List<String> words = List.of(line.strip().split(" +"));
            Set<String> known = words.stream()
                    .skip(1)
                    .flatMap(word -> word.equals(MODEL) ? MODEL_ROOMS.stream() : List.of(word).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (read.put(words.get(0), known) != null) {
                throw new IllegalStateException(words.get(0) + " is on the plan twice");
            }
        }
        return read;
    }
}
