package io.github.ismskit.portal.handover;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.readiness.CheckRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A section of the report.
 *
 * @param checks the rules that worked out the statuses in it
 */
public record Part(int number, String title, List<CheckRow> checks) {

    private record Outline(String key, Set<String> rules) {}

    private static final List<Outline> OUTLINE = List.of(
            new Outline("report.part-reasons", Set.of()),
            new Outline("report.part-asks", Set.of("required-document-exists")),
            new Outline(
                    "report.part-clauses",
                    Set.of("required-document-exists", "document-review-is-current", "policy-is-approved")),
            new Outline(
                    "report.part-activities",
                    Set.of("activity-is-done-on-time", "activity-ran-all-period", "recurring-duty-is-scheduled")),
            new Outline(
                    "report.part-soa",
                    Set.of("soa-is-complete", "soa-decision-is-justified", "implemented-control-is-evidenced")),
            new Outline(
                    "report.part-risks",
                    Set.of("risk-is-within-appetite", "risk-acceptance-is-valid", "risk-plan-is-on-time")),
            new Outline(
                    "report.part-findings", Set.of("audit-finding-is-answered", "nonconformity-is-handled-on-time")),
            new Outline("report.part-changes", Set.of("change-impact-is-assessed")),
            new Outline(
                    "report.part-evidence",
                    Set.of(
                            "evidence-is-fresh",
                            "evidence-is-present",
                            "evidence-is-intact",
                            "evidence-is-verified",
                            "evidence-is-plausible")),
            new Outline("report.part-book", Set.of()));

    public Part {
        checks = List.copyOf(checks);
    }

    static List<Part> all(Desk desk, List<CheckRow> checks) {
        List<Part> parts = new ArrayList<>();
        for (Outline outline : OUTLINE) {
            List<CheckRow> basis = checks.stream()
                    .filter(check -> outline.rules().contains(check.rule()))
                    .toList();
            parts.add(new Part(parts.size() + 1, desk.say(outline.key()), basis));
        }
        return parts;
    }
}
