package io.github.ismskit.collect;

import java.util.List;

/** Makes out what the files of one report say. */
interface ReportReader {

    /** @param files at least one */
    Seen read(List<Taken> files) throws Refusal;
}
