package io.github.ismskit.collect;

import java.util.List;
import java.util.Optional;

/** Files that are kept as they are; nobody here knows what they say. */
final class PlainFiles implements ReportReader {

    @Override
    public Seen read(List<Taken> files) {
        return new Seen(List.of("kept as it is, not read"), true, Optional.empty());
    }
}
