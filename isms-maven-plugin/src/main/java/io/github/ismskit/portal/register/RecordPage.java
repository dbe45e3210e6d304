package io.github.ismskit.portal.register;

import io.github.ismskit.history.Commit;
import io.github.ismskit.model.Entry;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.readiness.Reason;
import io.github.ismskit.portal.readiness.RecordReasons;
import io.github.ismskit.prose.Passage;
import java.util.List;

/**
 * The page of a record: what counts, its lists, its text, and the records it is tied to.
 *
 * @param summary in plain words; may be empty
 * @param warning something that a reader must know first; may be empty
 * @param changed that the text is no longer the one that was approved; may be empty
 * @param reasons what the checks say about it
 * @param html the rendered text
 * @param headings for the contents list; shown from three on
 * @param comesFrom who names this record
 * @param leadsTo whom it names
 */
public record RecordPage(
        String id,
        String summary,
        String warning,
        String changed,
        List<Reason> reasons,
        List<Fact> facts,
        List<Table> tables,
        String html,
        List<Passage.Heading> headings,
        List<Ref> leadsTo,
        List<Ref> comesFrom,
        String source) {

    /** A key fact. */
    public record Fact(String name, Cell value) {}

    public static RecordPage of(Desk desk, Entry entry, List<Fact> facts, List<Table> tables) {
        Passage passage = desk.prose(entry);
        return new RecordPage(
                entry.id(),
                entry.header().summary().orElse(""),
                passage.problem(),
                changed(desk, entry),
                RecordReasons.of(desk, entry.id()),
                facts.stream().filter(fact -> !isEmpty(fact.value())).toList(),
                tables.stream().filter(table -> !table.rows().isEmpty()).toList(),
                passage.html(),
                passage.headings(),
                desk.connections().to(entry.id()).stream().map(desk::ref).toList(),
                desk.connections().from(entry.id()).stream().map(desk::ref).toList(),
                entry.header().file());
    }

    private static String changed(Desk desk, Entry entry) {
        return desk.assessment()
                .situation()
                .history()
                .changedSinceApproval(entry.header().file())
                .map(commit -> changed(desk, commit))
                .orElse("");
    }

    private static String changed(Desk desk, Commit commit) {
        String day = desk.phrases().day(commit.day(desk.isms().organisation().zone()));
        return commit.subject().isEmpty()
                ? desk.say("record.changed", day, commit.id())
                : desk.say("record.changed-by-subject", day, commit.id(), commit.subject());
    }

    private static boolean isEmpty(Cell value) {
        return value.text().isEmpty()
                && value.day().iso().isEmpty()
                && value.chips().isEmpty()
                && value.refs().stream()
                        .allMatch(ref -> ref.id().isEmpty() && ref.text().isEmpty());
    }
}
