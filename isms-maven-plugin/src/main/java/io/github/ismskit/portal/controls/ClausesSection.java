package io.github.ismskit.portal.controls;

import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Filters;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Section;
import java.util.List;
import java.util.stream.Stream;

/** Clause by clause: which documents and records answer it. */
public final class ClausesSection implements Section {

    /** All clauses. */
    public record Clauses(String framework, List<ClauseMap.Line> lines, List<Chip> states) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        return Stream.of(desk.page("clauses/index.html", "clauses", "Clauses", List.of(), () -> clauses(desk)));
    }

    private static Clauses clauses(Desk desk) {
        List<ClauseMap.Line> lines = ClauseMap.lines(desk);
        return new Clauses(
                desk.isms().catalogue().title(),
                lines,
                Filters.statuses(lines.stream().flatMap(line -> line.state().stream())));
    }
}
