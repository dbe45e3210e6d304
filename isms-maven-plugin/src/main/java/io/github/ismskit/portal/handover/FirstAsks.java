package io.github.ismskit.portal.handover;

import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.model.Entry;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.readiness.CheckRow;
import io.github.ismskit.rule.WrittenProof;
import java.util.List;
import java.util.Optional;

/** What an auditor asks for first, and whether it is there. */
public final class FirstAsks {

    private static final int NAMED = 3;

    /** From the heaviest to the lightest. */
    private static final List<String> HEAVIEST_FIRST =
            List.of("found-blocking", "not-evaluated", "found-warning", "found-info", "nothing", "holds");

    private static final List<Wanted> WANTED = List.of(
            new Wanted("Scope", "4.3", "required-document-exists"),
            new Wanted("Information security policy", "5.2", "policy-is-approved", "policy-review-is-current"),
            new Wanted("Risk method", "6.1.2", "document-review-is-current"),
            new Wanted("Risk treatment plan", "6.1.3", "risk-is-treated", "risk-plan-is-on-time"),
            new Wanted("Statement of applicability", "6.1.3", "soa-is-complete", "soa-decision-is-justified"),
            new Wanted("Objectives and how they are measured", "6.2", "objective-is-measured"),
            new Wanted("Results of the risk assessment", "8.2", "risk-review-is-current", "risk-is-within-appetite"),
            new Wanted(
                    "Internal audit: programme and results",
                    "9.2.2",
                    "internal-audit-covers-isms",
                    "audit-is-held-as-planned",
                    "auditor-is-independent",
                    "audit-finding-is-answered"),
            new Wanted(
                    "Management review",
                    "9.3.3",
                    "management-review-is-held",
                    "management-review-is-complete",
                    "review-decision-is-on-time"),
            new Wanted(
                    "Nonconformities and corrective actions",
                    "10.2",
                    "nonconformity-is-handled-on-time",
                    "nonconformity-does-not-recur",
                    "nonconformity-log-is-alive"));

    /**
     * One of them.
     *
     * @param found the first records that answer it; {@code more} counts the others
     * @param checks the rules that gave it its state
     */
    public record Ask(String title, Ref clause, Chip state, List<Ref> found, int more, List<CheckRow> checks) {}

    private record Wanted(String title, String clause, List<String> rules) {
        Wanted(String title, String clause, String... rules) {
            this(title, clause, List.of(rules));
        }
    }

    private FirstAsks() {}

    static List<Ask> of(Desk desk, List<CheckRow> checks) {
        return WANTED.stream().map(wanted -> ask(desk, wanted, checks)).toList();
    }

    private static Ask ask(Desk desk, Wanted wanted, List<CheckRow> all) {
        List<CheckRow> checks = all.stream()
                .filter(check -> wanted.rules().contains(check.rule()))
                .toList();
        Optional<Clause> clause = desk.isms().catalogue().clause(wanted.clause());
        List<Entry> proof = clause.map(each -> new WrittenProof(desk.isms(), desk.asOf()).of(each))
                .orElse(List.of());
        return new Ask(
                wanted.title(),
                desk.clause(wanted.clause()),
                proof.isEmpty()
                        ? new Chip("not-recorded", "Nothing in writing", "bad", "octagon")
                        : checks.stream()
                                .map(CheckRow::state)
                                .min((one, other) ->
                                        HEAVIEST_FIRST.indexOf(one.key()) - HEAVIEST_FIRST.indexOf(other.key()))
                                .orElseThrow(),
                proof.stream().limit(NAMED).map(desk::ref).toList(),
                Math.max(0, proof.size() - NAMED),
                checks);
    }
}
