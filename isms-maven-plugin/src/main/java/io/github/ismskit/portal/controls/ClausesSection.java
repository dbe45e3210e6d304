package io.github.ismskit.portal.controls;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import java.util.List;
import java.util.stream.Stream;

/** Clause by clause: which documents and records answer it. */
public final class ClausesSection implements Section {

    private static final String LEAD =
            "What each clause asks for is told in our own words; the standard itself is what "
                    + "counts. A clause that demands something in writing says whether a document in force or a record answers "
                    + "it.";

    /** All clauses. */
    public record Clauses(String framework, Register register) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        return RegisterPages.at("clauses/index.html", "Clauses")
                .drawnBy(
                        "clauses",
                        register -> new Clauses(desk.isms().catalogue().title(), register))
                .of(desk, () -> register(desk));
    }

    private static Register register(Desk desk) {
        List<ClauseMap.Line> lines = ClauseMap.lines(desk);
        return Register.of(
                desk,
                LEAD,
                ClauseTable.whole(lines),
                lines.stream().flatMap(line -> line.state().stream()).toList(),
                new Register.Empty("The clauses come with the framework that isms.yaml names.", "4.1", "isms.yaml"));
    }
}
