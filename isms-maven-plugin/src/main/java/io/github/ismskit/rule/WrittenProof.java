package io.github.ismskit.rule;

import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.model.Objective;
import io.github.ismskit.model.Policy;
import java.time.LocalDate;
import java.util.List;

/** Finds what answers a clause in writing: documents in force that name it, and records of the kinds it asks for. */
public record WrittenProof(Isms isms, LocalDate asOf) {

    /** Documents first, then records; empty where there is nothing. */
    public List<Entry> of(Clause clause) {
        return isms.entries().stream()
                .filter(entry -> isInForce(entry) && (isWrittenFor(entry, clause) || isRecordOf(entry, clause)))
                .toList();
    }

    /** One without a text is only a title. A document for 9.2 speaks for 9.2.2 as well; one for the whole chapter 9 is too general. */
    private static boolean isWrittenFor(Entry entry, Clause clause) {
        boolean document = entry instanceof Policy || entry instanceof GovernedDocument;
        return document
                && !entry.header().body().isEmpty()
                && entry.clauses().stream()
                        .anyMatch(named -> clause.isOrContains(named)
                                || (named.contains(".") && clause.number().startsWith(named + ".")));
    }

    private static boolean isRecordOf(Entry entry, Clause clause) {
        return clause.records().contains(entry.type().key());
    }

    private boolean isInForce(Entry entry) {
        if (entry instanceof Policy policy) {
            return policy.isEffectiveOn(asOf);
        }
        if (entry instanceof GovernedDocument document) {
            return document.isInUse();
        }
        if (entry instanceof Audit audit) {
            return audit.kind() == Audit.Kind.INTERNAL
                    && audit.performed().filter(day -> !day.isAfter(asOf)).isPresent();
        }
        if (entry instanceof ManagementReview review) {
            return review.isHeldBy(asOf);
        }
        return !(entry instanceof Objective objective) || objective.isActive();
    }
}
