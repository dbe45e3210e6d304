package io.github.ismskit.portal.evidence;

import io.github.ismskit.history.Commit;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.question.Question;
import io.github.ismskit.question.Questions;
import io.github.ismskit.rule.Landing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an auditor may ask about the evidence.
 *
 * @param doubt why nothing can be asked; empty where the history is known
 * @param questions each above the records that it is about
 */
public record QuestionsPage(String doubt, List<Table> questions) {

    static QuestionsPage of(Desk desk) {
        List<Table> asked = new ArrayList<>();
        List<Question.Moved> moved = new ArrayList<>();
        for (Question question : Questions.about(desk.assessment().situation())) {
            String key = "q-" + (asked.size() + 1);
            if (question instanceof Question.Burst burst) {
                String audit = desk.ref(burst.audit()).text();
                String text = desk.say("questions.burst", burst.evidence().size(), burst.days(), audit);
                asked.add(evidence(desk, key, text, burst.evidence()));
            } else if (question instanceof Question.Minutes minutes) {
                String day = desk.phrases().day(minutes.day());
                String text = desk.say("questions.minutes", minutes.evidence().size(), minutes.minutes(), day);
                asked.add(evidence(desk, key, text, minutes.evidence()));
            } else if (question instanceof Question.Late late) {
                String text = desk.count("questions.late", late.evidence().size(), late.days());
                asked.add(evidence(desk, key, text, late.evidence()));
            } else if (question instanceof Question.Moved each) {
                moved.add(each);
            }
        }
        if (!moved.isEmpty()) {
            asked.add(moved(desk, moved));
        }
        return new QuestionsPage(doubt(desk), asked);
    }

    private static String doubt(Desk desk) {
        return desk.assessment()
                .situation()
                .history()
                .gap()
                .map(gap -> desk.say("evidence.trust.no-witness", desk.word(gap)))
                .orElse("");
    }

    private static Table evidence(Desk desk, String key, String question, List<Evidence> records) {
        List<Column> columns = List.of(
                Column.record(desk, "evidence.record"),
                Column.text(desk, "common.activity"),
                Column.day(desk, "common.performed"),
                Column.day(desk, "questions.landed"));
        List<Row> rows = records.stream()
                .sorted(Comparator.comparing(Evidence::performed).reversed().thenComparing(Evidence::id))
                .map(evidence -> Row.of(List.of(
                        Cell.ref(desk.ref(evidence)),
                        Cell.ids(evidence.activity().map(desk::ref).stream().toList()),
                        Cell.day(evidence.performed()),
                        Cell.day(Landing.of(desk.assessment().situation(), evidence)
                                .map(Landing::day)))))
                .toList();
        return new Table(key, question, columns, rows);
    }

    private static Table moved(Desk desk, List<Question.Moved> moved) {
        List<Column> columns = List.of(
                Column.record(desk, "questions.record"),
                Column.text(desk, "questions.key"),
                Column.text(desk, "questions.then"),
                Column.text(desk, "questions.now"),
                Column.day(desk, "questions.landed"),
                Column.text(desk, "questions.commit"));
        List<Row> rows = moved.stream().map(each -> row(desk, each)).toList();
        return new Table("q-moved", desk.count("questions.moved", rows.size()), columns, rows);
    }

    private static Row row(Desk desk, Question.Moved moved) {
        Commit commit = moved.version().commit();
        String said = commit.subject().isEmpty() ? commit.id() : commit.id() + " – " + commit.subject();
        return Row.of(List.of(
                Cell.ref(desk.ref(moved.entry())),
                Cell.code(moved.key()),
                Cell.text(moved.then()),
                Cell.text(moved.now()),
                Cell.day(Optional.of(
                        moved.version().day(desk.isms().organisation().zone()))),
                Cell.text(said)));
    }
}
