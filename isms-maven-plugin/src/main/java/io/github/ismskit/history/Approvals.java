package io.github.ismskit.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;

/** On which day the text of a file was approved, by path; a change on that very day belongs to the approval. */
public record Approvals(Map<String, LocalDate> byFile, ZoneId zone) {

    public Approvals {
        byFile = new TreeMap<>(byFile);
    }

    /** Whether the commit came too late to be part of what was approved. */
    boolean areBefore(Commit commit, String file) {
        LocalDate approved = byFile.get(file);
        return approved != null && commit.day(zone).isAfter(approved);
    }
}
