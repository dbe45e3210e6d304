package io.github.ismskit.portal.readiness;

import io.github.ismskit.portal.Desk;
import java.util.List;

/** What came of every rule, in the order of the book. */
public final class Checks {

    private Checks() {}

    public static List<CheckRow> of(Desk desk) {
        return desk.assessment().outcomes().stream().map(CheckRow::of).toList();
    }
}
