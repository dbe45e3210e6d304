package io.github.ismskit.portal.trace;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.RegisterPages;
import java.util.stream.Stream;

/** The page of all chains. */
public final class TraceSection implements Section {

    @Override
    public Stream<Page> pages(Desk desk) {
        return RegisterPages.at("trace/index.html", desk.say("trace.title"))
                .of(desk, Chains.register(desk), Chains.shelves(desk));
    }
}
