package io.github.ismskit.portal.overview;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Section;
import java.util.List;
import java.util.stream.Stream;

/** The page that is opened first. */
public final class OverviewSection implements Section {

    @Override
    public Stream<Page> pages(Desk desk) {
        return Stream.of(desk.page(
                "index.html", "overview", desk.say("overview.title"), List.of(), () -> Overview.of(desk.atRoot())));
    }
}
