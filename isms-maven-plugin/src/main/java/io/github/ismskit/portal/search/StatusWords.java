package io.github.ismskit.portal.search;

import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Asset;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.Objective;
import io.github.ismskit.model.Policy;
import io.github.ismskit.model.Risk;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Status;
import io.github.ismskit.portal.activities.ActivityRow;
import io.github.ismskit.portal.audits.AuditStates;
import io.github.ismskit.portal.documents.DocumentsSection;
import io.github.ismskit.portal.documents.PoliciesSection;
import io.github.ismskit.portal.evidence.EvidenceStates;
import io.github.ismskit.portal.governance.GovernanceStates;
import io.github.ismskit.portal.improvement.NonconformitiesSection;
import io.github.ismskit.portal.improvement.ObjectivesSection;
import io.github.ismskit.portal.reviews.ReviewsSection;
import io.github.ismskit.portal.risks.RiskStates;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Where a record stands, in the word that its own page says. */
final class StatusWords {

    private final Map<Class<?>, Function<Entry, String>> byKind = new HashMap<>();
    private final Desk desk;

    private StatusWords(Desk desk) {
        this.desk = desk;
    }

    static StatusWords of(Desk desk) {
        EvidenceStates evidence = EvidenceStates.of(desk);
        return new StatusWords(desk)
                .chip(Policy.class, each -> PoliciesSection.state(desk, each))
                .chip(GovernedDocument.class, each -> DocumentsSection.state(desk, each))
                .chip(Risk.class, each -> RiskStates.of(desk, each))
                .chip(Control.class, each -> Status.of(desk, each))
                .chip(Evidence.class, evidence::of)
                .chip(Audit.class, each -> AuditStates.of(desk, each))
                .chip(ManagementReview.class, each -> ReviewsSection.chip(desk, each))
                .chip(Nonconformity.class, each -> NonconformitiesSection.chip(desk, each))
                .chip(Objective.class, each -> ObjectivesSection.chip(desk, each))
                .word(Asset.class, each -> each.status().map(desk::word).orElse(""))
                .word(Activity.class, each -> activity(desk, each));
    }

    String of(Entry entry) {
        Function<Entry, String> known = byKind.get(entry.getClass());
        return known == null ? GovernanceStates.of(desk, entry).map(Chip::label).orElse("") : known.apply(entry);
    }

    private static String activity(Desk desk, Activity activity) {
        return desk.assessment()
                .situation()
                .calendar()
                .of(activity.id())
                .map(scheduled -> ActivityRow.of(desk, scheduled).status().label())
                .orElse("");
    }

    private <E extends Entry> StatusWords chip(Class<E> kind, Function<E, Chip> chip) {
        return word(kind, each -> chip.apply(each).label());
    }

    private <E extends Entry> StatusWords word(Class<E> kind, Function<E, String> word) {
        byKind.put(kind, entry -> word.apply(kind.cast(entry)));
        return this;
    }
}
