package io.github.ismskit.record;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A submission that is evidence now.
 *
 * @param folder that holds the record and its files, and nothing else
 * @param record the file of the record
 * @param occurrence the due date that it answers
 * @param remarks what somebody still has to do or to know, one sentence each
 */
public record Recorded(
        String id, Path folder, Path record, List<KeptFile> files, Optional<LocalDate> occurrence, List<String> remarks)
        implements Receipt {

    public Recorded {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }
}
