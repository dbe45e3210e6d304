package io.github.ismskit.portal.evidence;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Charted;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Shelves;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.schedule.Occurrence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All evidence, what needs somebody first, and each record with its files. */
public final class EvidenceSection implements Section {

    private static final int PERFORMED = 1;
    private static final String QUESTIONS = "evidence/questions.html";

    @Override
    public Stream<Page> pages(Desk desk) {
        String title = desk.say("common.evidence");
        Ref index = new Ref("index.html", "", title);
        EvidenceStates states = EvidenceStates.of(desk);
        Trust trust = Trust.of(desk);
        Map<String, LocalDate> answers = answers(desk);
        Keeping keeping = new Keeping(desk, states);
        Stream<Page> register = RegisterPages.at("evidence/index.html", title)
                .drawnBy("charted", rows -> new Charted(rows, keeping.chart()))
                .of(desk, register(desk, states, keeping), Shelves.byYear(PERFORMED, "earlier", "corrected"));
        Page questions = desk.page(
                QUESTIONS, "questions", desk.say("questions.title"), List.of(index), () -> QuestionsPage.of(desk));
        return Stream.concat(
                Stream.concat(register, Stream.of(questions)),
                desk.isms().evidence().stream()
                        .map(evidence -> desk.page(
                                evidence,
                                "evidence",
                                index,
                                () -> EvidencePage.of(
                                        desk,
                                        evidence,
                                        states.of(evidence),
                                        Optional.ofNullable(answers.get(evidence.id())),
                                        trust.in(evidence)))));
    }

    private static Register register(Desk desk, EvidenceStates states, Keeping keeping) {
        List<Evidence> all = desk.isms().evidence().stream()
                .sorted(Comparator.comparing(Evidence::performed).reversed().thenComparing(Evidence::id))
                .toList();
        List<Column> columns = List.of(
                Column.text(desk, "common.state"),
                Column.day(desk, "common.performed"),
                Column.record(desk, "evidence.record"),
                Column.text(desk, "common.activity"),
                Column.brief(desk, "common.by"),
                Column.text(desk, "evidence.outcome"),
                Column.number(desk, "evidence.files-and-links"));
        List<Row> rows = all.stream()
                .map(evidence -> row(desk, states, keeping, evidence))
                .sorted(Row.URGENT_FIRST)
                .toList();
        return Register.of(
                        desk,
                        desk.say("evidence.lead"),
                        new Table("list", desk.count("evidence.caption", rows.size()), columns, rows),
                        all.stream().map(states::of).toList(),
                        new Register.Empty(desk.say("evidence.empty"), "9.1", "evidence/2026/access-review-q3.md"))
                .leadingTo(List.of(new Ref(desk.link(QUESTIONS), "", desk.say("questions.title"))))
                .with(List.of(new Register.Choice("keeping", desk.say("evidence.good-for"), keeping.options())));
    }

    private static Row row(Desk desk, EvidenceStates states, Keeping keeping, Evidence evidence) {
        return new Row(
                "",
                states.of(evidence).key(),
                evidence.performedBy(),
                keeping.key(evidence).map(key -> new Row.Mark("keeping", key)).stream()
                        .toList(),
                List.of(
                        Cell.chip(states.of(evidence)),
                        Cell.day(evidence.performed()),
                        Cell.ref(desk.ref(evidence)),
                        Cell.ids(evidence.activity().map(desk::ref).stream().toList()),
                        Cell.ref(desk.person(Optional.of(evidence.performedBy()))),
                        Cell.text(desk.word(evidence.outcome())),
                        desk.veils(evidence) ? Cell.EMPTY : Cell.number(evidence.pieces())));
    }

    /** The due date that each record answers. */
    private static Map<String, LocalDate> answers(Desk desk) {
        Map<String, LocalDate> answers = new HashMap<>();
        for (Scheduled scheduled : desk.assessment().situation().calendar().activities()) {
            for (Occurrence occurrence : scheduled.timetable().occurrences()) {
                occurrence.answer().ifPresent(answer -> answers.put(answer.id(), occurrence.due()));
                occurrence.supporting().forEach(each -> answers.put(each.id(), occurrence.due()));
            }
        }
        return answers;
    }
}
