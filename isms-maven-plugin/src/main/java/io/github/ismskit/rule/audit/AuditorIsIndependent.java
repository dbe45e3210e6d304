package io.github.ismskit.rule.audit;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Policy;
import io.github.ismskit.model.Risk;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nobody audits what they own (clause 9.2.2). */
public final class AuditorIsIndependent implements Rule {

    private static final int NAMED = 5;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "The auditor of an internal audit owns nothing in its scope";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.2.2");
    }

    @Override
    public Reach reach() {
        return Reach.PERIOD;
    }

    @Override
    public Check check(Situation situation) {
        List<Audit> audits = situation.isms().audits().stream()
                .filter(audit -> audit.kind() == Audit.Kind.INTERNAL)
                .filter(audit -> isOfNow(situation, audit))
                .toList();
        return Check.each(audits, audit -> judge(situation, audit));
    }

    /** Who owned what in earlier periods is not recorded, so only what is planned and this period's is judged. */
    private static boolean isOfNow(Situation situation, Audit audit) {
        return audit.performed()
                .map(day -> !day.isBefore(situation.period().from()))
                .orElse(true);
    }

    private Stream<Finding> judge(Situation situation, Audit audit) {
        if (audit.auditor().isEmpty()) {
            String message = audit.id() + " names no auditor";
            boolean held = audit.performed().isPresent();
            Finding finding = finding(audit, audit.at("auditor"), message, "write 'auditor', somebody from elsewhere");
            return Stream.of(held ? finding : finding.as(Severity.WARNING));
        }
        String auditor = audit.auditor().get();
        List<String> owned = situation.isms().entries().stream()
                .filter(entry -> entry.owner().equals(Optional.of(auditor)))
                .filter(entry -> isAudited(audit.scope(), entry))
                .map(Entry::id)
                .toList();
        if (owned.isEmpty()) {
            return Stream.empty();
        }
        String message = "the auditor " + auditor + " of " + audit.id() + " owns " + names(owned) + " in its scope";
        return Stream.of(finding(audit, audit.at("auditor"), message, "choose another auditor, or another owner"));
    }

    private static boolean isAudited(Audit.Scope scope, Entry entry) {
        boolean judged = entry instanceof Control
                || entry instanceof Policy
                || entry instanceof Risk
                || entry instanceof Activity
                || entry instanceof GovernedDocument;
        return judged
                && (scope.isAboutControl(entry.id())
                        || entry.controls().stream().anyMatch(scope::isAboutControl)
                        || entry.clauses().stream().anyMatch(scope::isAboutClause));
    }

    private static String names(List<String> ids) {
        String named = String.join(", ", ids.subList(0, Math.min(NAMED, ids.size())));
        return ids.size() > NAMED ? named + " and " + (ids.size() - NAMED) + " more" : named;
    }
}
