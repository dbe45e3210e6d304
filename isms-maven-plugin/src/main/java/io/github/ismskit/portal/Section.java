package io.github.ismskit.portal;

import java.util.stream.Stream;

/** A part of the portal: it knows which pages there are and what each of them shows. */
public interface Section {

    Stream<Page> pages(Desk desk);

    /** What lies beside the pages, such as the rows of a table to take home. */
    default Stream<PortalFile> files(Desk desk) {
        return Stream.empty();
    }
}
