package io.github.ismskit.question;

import io.github.ismskit.history.Version;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import java.time.LocalDate;
import java.util.List;

/** Something that an auditor may ask about; a pattern is no flaw, and there may be a good answer. */
public sealed interface Question {

    /** Much more evidence than usual landed in the days before an audit. */
    record Burst(Audit audit, int days, List<Evidence> evidence) implements Question {
        public Burst {
            evidence = List.copyOf(evidence);
        }
    }

    /** Many records landed within minutes of each other. */
    record Minutes(LocalDate day, int minutes, List<Evidence> evidence) implements Question {
        public Minutes {
            evidence = List.copyOf(evidence);
        }
    }

    /** Records that landed long after the work was done. */
    record Late(int days, List<Evidence> evidence) implements Question {
        public Late {
            evidence = List.copyOf(evidence);
        }
    }

    /** A day moved to later, or an interval got longer, and no change, nonconformity or exception names the record. */
    record Moved(Entry entry, String key, String then, String now, Version version) implements Question {}
}
