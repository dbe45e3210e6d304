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
    FULL("Full edition", Classification.RESTRICTED),

    /** For everybody in the organisation: policies and documents in force that are public or internal. */
    STAFF("Staff edition", Classification.INTERNAL),

    /** For an auditor: everything but what is restricted, of which evidence is told by its day; people are told by their role. */
    AUDITOR("Auditor edition", Classification.CONFIDENTIAL);

    private final String title;
    private final Classification most;

    Edition(String title, Classification most) {
        this.title = title;
        this.most = most;
    }

    /** The word that configurations and folders use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
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
