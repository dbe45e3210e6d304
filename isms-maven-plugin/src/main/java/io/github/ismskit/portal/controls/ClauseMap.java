package io.github.ismskit.portal.controls;

import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.model.Entry;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.rule.WrittenProof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which documents and records answer each clause, and whether what it wants in writing is there. */
public final class ClauseMap {

    private static final Set<DocumentType> DOCUMENTS = Set.of(DocumentType.POLICY, DocumentType.DOCUMENT);
    private static final int NAMED = 3;

    /**
     * One clause.
     *
     * @param chapter true for a heading without requirements of its own
     * @param demands true where the standard demands something in writing
     * @param status a key for filters
     */
    public record Line(
            String anchor,
            String number,
            String title,
            boolean chapter,
            boolean demands,
            String note,
            String amendment,
            String status,
            List<Chip> state,
            List<Ref> documents,
            List<Kind> records,
            List<Ref> owners) {}

    /** Records of a kind: the newest ones by name, and how many others there are. */
    public record Kind(String name, int count, List<Ref> newest, int more) {}

    private final Desk desk;
    private final WrittenProof proof;

    private ClauseMap(Desk desk) {
        this.desk = desk;
        this.proof = new WrittenProof(desk.isms(), desk.asOf());
    }

    public static List<Line> lines(Desk desk) {
        ClauseMap map = new ClauseMap(desk);
        return desk.isms().catalogue().clauses().stream().map(map::line).toList();
    }

    private Line line(Clause clause) {
        List<Entry> written = proof.of(clause);
        Set<Entry> all = new LinkedHashSet<>(written);
        desk.isms().entries().stream()
                .filter(entry -> entry.clauses().contains(clause.number()))
                .forEach(all::add);
        List<Entry> documents =
                all.stream().filter(each -> DOCUMENTS.contains(each.type())).toList();
        boolean chapter = !clause.number().contains(".");
        List<Chip> state = chapter || !clause.documented() ? List.of() : List.of(state(desk, written));
        return new Line(
                "c-" + clause.number().replace('.', '-'),
                clause.number(),
                clause.title(),
                chapter,
                clause.documented(),
                clause.note().orElse(""),
                clause.amendment().orElse(""),
                state.isEmpty() ? "not-asked" : state.get(0).key(),
                state,
                documents.stream().map(desk::ref).toList(),
                kinds(all),
                documents.stream()
                        .flatMap(each -> each.owner().stream())
                        .distinct()
                        .map(desk::ref)
                        .toList());
    }

    private static Chip state(Desk desk, List<Entry> written) {
        return written.isEmpty()
                ? new Chip("nothing", desk.say("clauses.nothing-in-writing"), "bad", "octagon")
                : new Chip("in-writing", desk.say("clauses.in-writing"), "good", "tick");
    }

    /** Records by kind; the last ones of each kind in the order of files, which is that of their years. */
    private List<Kind> kinds(Set<Entry> all) {
        Map<DocumentType, List<Entry>> byKind = new TreeMap<>(Comparator.comparing(DocumentType::key));
        all.stream()
                .filter(each -> !DOCUMENTS.contains(each.type()))
                .forEach(each -> byKind.computeIfAbsent(each.type(), type -> new ArrayList<>())
                        .add(each));
        return byKind.entrySet().stream()
                .map(kind -> kind(desk.word(kind.getKey()), kind.getValue()))
                .toList();
    }

    private Kind kind(String name, List<Entry> records) {
        List<Ref> newest = records.stream()
                .sorted(Comparator.comparing((Entry each) -> each.header().file())
                        .reversed())
                .limit(NAMED)
                .map(desk::ref)
                .toList();
        return new Kind(name, records.size(), newest, records.size() - newest.size());
    }
}
