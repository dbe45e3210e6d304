package io.github.ismskit.collect;

import io.github.ismskit.text.Printed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which tool it was, and which level its rules have where a result states none. */
final class SarifTool {

    /** What SARIF 2.1.0 assumes where neither the result nor its rule says anything. */
    private static final String USUAL = "warning";

    private String name = "";
    private String version = "";
    private int extensions;
    private final Map<SarifRule, String> byIndex = new HashMap<>();
    private final Map<String, String> byId = new HashMap<>();

    void read(JsonReport report) throws Refusal {
        report.members(key -> {
            switch (key) {
                case "driver" -> report.members(inner -> driver(report, inner));
                case "extensions" ->
                    report.items(() -> {
                        int component = extensions++;
                        report.members(inner -> rules(report, inner, component));
                    });
                default -> report.skip();
            }
        });
    }

    boolean isNameless() {
        return name.isBlank();
    }

    String words() {
        return Printed.code(name) + (version.isBlank() ? ", which states no version," : " " + Printed.code(version));
    }

    String level(SarifRule rule) {
        String indexed = byIndex.get(new SarifRule(rule.component(), rule.index(), ""));
        return indexed != null ? indexed : byId.getOrDefault(rule.id(), USUAL);
    }

    private void driver(JsonReport report, String key) throws Refusal {
        switch (key) {
            case "name" -> name = report.text();
            case "semanticVersion" -> version = report.text();
            case "version" -> {
                String said = report.text();
                version = version.isEmpty() ? said : version;
            }
            default -> rules(report, key, SarifRule.DRIVER);
        }
    }

    private void rules(JsonReport report, String key, int component) throws Refusal {
        if (!key.equals("rules")) {
            report.skip();
            return;
        }
        List<String> places = new ArrayList<>();
        report.items(() -> {
            String[] rule = {"", USUAL};
            report.members(inner -> rule(report, inner, rule));
            byIndex.put(new SarifRule(component, places.size(), ""), rule[1]);
            byId.putIfAbsent(rule[0], rule[1]);
            places.add(rule[0]);
        });
    }

    private static void rule(JsonReport report, String key, String[] rule) throws Refusal {
        switch (key) {
            case "id" -> rule[0] = report.text();
            case "defaultConfiguration" ->
                report.members(inner -> {
                    if (inner.equals("level")) {
                        String level = report.text();
                        rule[1] = SarifResult.LEVELS.contains(level) ? level : USUAL;
                    } else {
                        report.skip();
                    }
                });
            default -> report.skip();
        }
    }
}
