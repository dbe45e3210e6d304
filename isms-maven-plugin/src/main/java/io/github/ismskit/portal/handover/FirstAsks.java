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
            new Wanted("report.ask-scope", "4.3", "required-document-exists"),
            new Wanted("report.ask-policy", "5.2", "policy-is-approved", "policy-review-is-current"),
            new Wanted("report.ask-risk-method", "6.1.2", "document-review-is-current"),
            new Wanted("report.ask-treatment-plan", "6.1.3", "risk-is-treated", "risk-plan-is-on-time"),
            new Wanted("report.ask-soa", "6.1.3", "soa-is-complete", "soa-decision-is-justified"),
            new Wanted("report.ask-objectives", "6.2", "objective-is-measured"),
            new Wanted("report.ask-risk-assessment", "8.2", "risk-review-is-current", "risk-is-within-appetite"),
            new Wanted(
                    "report.ask-internal-audit",
                    "9.2.2",
                    "internal-audit-covers-isms",
                    "audit-is-held-as-planned",
                    "auditor-is-independent",
                    "audit-finding-is-answered"),
            new Wanted(
                    "report.ask-management-review",
                    "9.3.3",
                    "management-review-is-held",
                    "management-review-is-complete",
                    "review-decision-is-on-time"),
            new Wanted(
                    "report.ask-nonconformities",
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

    private record Wanted(String key, String clause, List<String> rules) {
        Wanted(String key, String clause, String... rules) {
            this(key, clause, List.of(rules));
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
                desk.say(wanted.key()),
                desk.clause(wanted.clause()),
                proof.isEmpty()
                        ? new Chip("not-recorded", desk.say("report.nothing-in-writing"), "bad", "octagon")
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
