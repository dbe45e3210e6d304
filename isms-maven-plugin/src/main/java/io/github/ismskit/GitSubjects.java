package io.github.ismskit;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.history.Subjects;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Isms;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** What git is asked about the ISMS: approved texts, evidence and its files, and the days on which something is due. */
final class GitSubjects {

    private GitSubjects() {}

    static Subjects of(Isms isms, LocalDate day) {
        Set<String> remembered = new TreeSet<>();
        for (Entry entry : isms.entries()) {
            if (entry.header().source().isElsewhere()) {
                continue;
            }
            if (entry instanceof Evidence || entry instanceof Activity || entry instanceof Audit) {
                remembered.add(entry.header().file());
            }
        }
        Set<String> raw = new TreeSet<>();
        for (Evidence evidence : isms.evidence()) {
            evidence.files().forEach(file -> raw.add(file.path()));
        }
        return new Subjects(
                ApprovalDays.of(isms),
                remembered,
                DocumentType.EVIDENCE.folder() + "/",
                raw,
                day.plusDays(1).atStartOfDay(isms.organisation().zone()).toInstant());
    }
}
