package io.github.ismskit.portal.staff;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Section;
import java.util.List;
import java.util.stream.Stream;

/** What everybody opens first: which rules there are, what to do, whom to ask. */
public final class StaffSection implements Section {

    @Override
    public Stream<Page> pages(Desk desk) {
        return Stream.of(desk.page(
                "index.html", "staff", desk.say("staff.title"), List.of(), () -> StaffPage.of(desk.atRoot())));
    }
}
