package io.github.ismskit.portal.handover;

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

    private record Outline(String title, Set<String> rules) {}

    private static final List<Outline> OUTLINE = List.of(
            new Outline("What stands in the way", Set.of()),
            new Outline("First things an auditor asks for", Set.of("required-document-exists")),
            new Outline(
                    "Clauses 4 to 10 with documents and records",
                    Set.of("required-document-exists", "document-review-is-current", "policy-is-approved")),
            new Outline(
                    "Activities in the audit window",
                    Set.of("activity-is-done-on-time", "activity-ran-all-period", "recurring-duty-is-scheduled")),
            new Outline(
                    "Statement of applicability",
                    Set.of("soa-is-complete", "soa-decision-is-justified", "implemented-control-is-evidenced")),
            new Outline(
                    "Risks above appetite and acceptances",
                    Set.of("risk-is-within-appetite", "risk-acceptance-is-valid", "risk-plan-is-on-time")),
            new Outline(
                    "Findings of earlier audits and their closure",
                    Set.of("audit-finding-is-answered", "nonconformity-is-handled-on-time")),
            new Outline("Changes in the window", Set.of("change-impact-is-assessed")),
            new Outline(
                    "Evidence with dates and hashes",
                    Set.of(
                            "evidence-is-fresh",
                            "evidence-is-present",
                            "evidence-is-intact",
                            "evidence-is-verified",
                            "evidence-is-plausible")),
            new Outline("How each status was worked out", Set.of()));

    public Part {
        checks = List.copyOf(checks);
    }

    static List<Part> all(List<CheckRow> checks) {
        List<Part> parts = new ArrayList<>();
        for (Outline outline : OUTLINE) {
            List<CheckRow> basis = checks.stream()
                    .filter(check -> outline.rules().contains(check.rule()))
                    .toList();
            parts.add(new Part(parts.size() + 1, outline.title(), basis));
        }
        return parts;
    }
}
