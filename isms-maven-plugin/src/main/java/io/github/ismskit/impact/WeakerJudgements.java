package io.github.ismskit.impact;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Incident;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.Words;
import java.util.Optional;

/** In which ways trouble is judged more mildly than it was, or later, so that less follows from it. */
final class WeakerJudgements {

    private final Weaker weaker;

    WeakerJudgements(Weaker weaker) {
        this.weaker = weaker;
    }

    void audit(Audit before, Audit after) {
        weaker.when(
                before.kind() != after.kind(),
                "is another kind of audit: " + Words.of(before.kind()) + " became " + Words.of(after.kind()),
                "kind");
        for (Audit.AuditFinding old : before.findings()) {
            Optional<Audit.AuditFinding> now = after.findings().stream()
                    .filter(each -> each.id().equals(old.id()))
                    .findFirst();
            weaker.when(now.isEmpty(), "no longer tells its finding " + old.id(), "findings");
            now.ifPresent(is -> weaker.milder(
                    "judges " + old.id(),
                    is.grade().compareTo(old.grade()) > 0,
                    old.grade(),
                    is.grade(),
                    "findings",
                    after.findings().indexOf(is),
                    "grade"));
        }
    }

    void nonconformity(Nonconformity before, Nonconformity after) {
        weaker.milder(
                        "is judged",
                        after.severity().compareTo(before.severity()) > 0,
                        before.severity(),
                        after.severity(),
                        "severity")
                .later(
                        "day on which it came up",
                        Optional.of(before.detected()),
                        Optional.of(after.detected()),
                        "detected");
    }

    void incident(Incident before, Incident after) {
        weaker.milder(
                        "is judged",
                        after.severity().compareTo(before.severity()) < 0,
                        before.severity(),
                        after.severity(),
                        "severity")
                .later(
                        "day on which it was noticed",
                        Optional.of(before.detected()),
                        Optional.of(after.detected()),
                        "detected");
    }
}
