package io.github.ismskit.collect;

import io.github.ismskit.text.Counted;
import io.github.ismskit.text.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a bill of materials says, put together while it is read. */
final class Bill {

    /** States of an analysis after which nobody has to do anything about a vulnerability. */
    private static final Set<String> SETTLED =
            Set.of("resolved", "resolved_with_pedigree", "not_affected", "false_positive");

    private static final List<String> SEVERITIES = List.of("critical", "high", "medium", "low", "info", "none");

    private final Stamps stamps;
    private final List<String> tools = new ArrayList<>();
    private final Map<String, Long> open = new TreeMap<>();
    private String version = "";
    private String subject = "";
    private long components;
    private long services;
    private long settled;

    Bill(Stamps stamps) {
        this.stamps = stamps;
    }

    void made(String stamp) throws Refusal {
        stamps.add(stamp);
    }

    void version(String text) {
        version = text;
    }

    /** What the bill is about. */
    void subject(String name, String itsVersion) {
        subject = (name + " " + itsVersion).strip();
    }

    void tool(String name, String itsVersion) {
        if (!name.isBlank()) {
            tools.add(Printed.code((name + " " + itsVersion).strip()));
        }
    }

    void component() {
        components++;
    }

    void service() {
        services++;
    }

    /** Counts one under the worst severity that anybody has rated it with. */
    void vulnerability(String state, Set<String> severities) {
        if (SETTLED.contains(state)) {
            settled++;
        } else {
            String worst =
                    SEVERITIES.stream().filter(severities::contains).findFirst().orElse("unrated");
            open.merge(worst, 1L, Long::sum);
        }
    }

    boolean isClean() {
        return open.isEmpty();
    }

    void verify() throws Refusal {
        if (version.isEmpty()) {
            throw new Refusal("states no version of CycloneDX; it is no bill of materials that can be read");
        }
        if (components == 0) {
            throw new Refusal(
                    "holds no component, so it says nothing about what is in use; make it of the built product");
        }
    }

    String fact() {
        String made = tools.isEmpty() ? "states no tool" : "made by " + String.join(", ", tools);
        return Counted.of(components, "component")
                + (services == 0 ? "" : ", " + Counted.of(services, "service"))
                + (subject.isEmpty() ? "" : " of " + Printed.code(subject))
                + "; " + vulnerabilities() + "; CycloneDX " + Printed.code(version) + ", " + made;
    }

    private String vulnerabilities() {
        long all = open.values().stream().mapToLong(Long::longValue).sum();
        List<String> parts = new ArrayList<>();
        open.forEach((severity, count) -> parts.add(count + " " + severity));
        return Counted.of(all, "open vulnerability", "open vulnerabilities")
                + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")")
                + (settled == 0 ? "" : ", " + settled + " settled");
    }
}
