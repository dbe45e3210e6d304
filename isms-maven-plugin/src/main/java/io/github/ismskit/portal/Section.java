package io.github.ismskit.portal;

import java.util.stream.Stream;

/** A part of the portal: it knows which pages there are and what each of them shows. */
public interface Section {

    Stream<Page> pages(Desk desk);
}
