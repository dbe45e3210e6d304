package io.github.ismskit.edition;

import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Policy;
import java.time.LocalDate;
import java.util.Locale;

/** For whom a portal is drawn, and what may be in it. */
public enum Edition {
    /** For those who run the ISMS: everything. */
    FULL(Classification.RESTRICTED),

    /** For everybody in the organisation: policies and documents in force that are public or internal. */
    STAFF(Classification.INTERNAL),

    /** For an auditor: everything but what is restricted, of which evidence is told by its day; people are told by their role. */
    AUDITOR(Classification.CONFIDENTIAL);

    private final Classification most;

    Edition(Classification most) {
        this.most = most;
    }

    /** The word that configurations and folders use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the record may be read in this edition on the day. */
    public boolean shows(Entry entry, LocalDate day) {
        return entry.header().classification().compareTo(most) <= 0 && (this != STAFF || isRuleInForce(entry, day));
    }

    private static boolean isRuleInForce(Entry entry, LocalDate day) {
        if (entry instanceof Policy policy) {
            return policy.isEffectiveOn(day);
        }
        return entry instanceof GovernedDocument document && document.isInUse();
    }
}
