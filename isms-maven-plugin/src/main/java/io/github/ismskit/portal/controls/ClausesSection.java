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

    /** All clauses. */
    public record Clauses(String framework, Register register) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        return RegisterPages.at("clauses/index.html", desk.say("common.clauses"))
                .drawnBy(
                        "clauses",
                        register -> new Clauses(desk.isms().catalogue().title(), register))
                .of(desk, () -> register(desk));
    }

    private static Register register(Desk desk) {
        List<ClauseMap.Line> lines = ClauseMap.lines(desk);
        return Register.of(
                desk,
                desk.say("clauses.lead"),
                ClauseTable.whole(desk, lines),
                lines.stream().flatMap(line -> line.state().stream()).toList(),
                new Register.Empty(desk.say("clauses.empty"), "4.1", "isms.yaml"));
    }
}
