package io.github.ismskit.portal.trace;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Section;
import java.util.List;
import java.util.stream.Stream;

/** The page of all chains. */
public final class TraceSection implements Section {

    @Override
    public Stream<Page> pages(Desk desk) {
        return Stream.of(
                desk.page("trace/index.html", "register", "Traceability", List.of(), () -> Chains.register(desk)));
    }
}
