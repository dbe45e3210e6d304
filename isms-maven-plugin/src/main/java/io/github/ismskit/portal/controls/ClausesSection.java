package io.github.ismskit.portal.controls;

import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.model.Entry;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Clause by clause: which documents and records answer it. */
public final class ClausesSection implements Section {

    private static final Set<DocumentType> DOCUMENTS = Set.of(DocumentType.POLICY, DocumentType.DOCUMENT);

    /** All clauses. */
    public record Clauses(String framework, List<Line> lines) {}

    /**
     * One clause.
     *
     * @param chapter true for a heading without requirements of its own
     * @param state whether the documented information it demands is there
     */
    public record Line(
            String anchor,
            String number,
            String title,
            boolean chapter,
            String note,
            String amendment,
            List<Chip> state,
            List<Ref> documents,
            List<Ref> records) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        return Stream.of(desk.page("clauses/index.html", "clauses", "Clauses", List.of(), () -> clauses(desk)));
    }

    private static Clauses clauses(Desk desk) {
        Map<String, List<Entry>> byClause = new HashMap<>();
        for (Entry entry : desk.isms().entries()) {
            entry.clauses()
                    .forEach(number -> byClause.computeIfAbsent(number, key -> new ArrayList<>())
                            .add(entry));
        }
        List<Line> lines = desk.isms().catalogue().clauses().stream()
                .map(clause -> line(desk, clause, byClause.getOrDefault(clause.number(), List.of())))
                .toList();
        return new Clauses(desk.isms().catalogue().title(), lines);
    }

    private static Line line(Desk desk, Clause clause, List<Entry> entries) {
        List<Ref> documents = refs(desk, entries.stream().filter(each -> DOCUMENTS.contains(each.type())));
        List<Ref> records = refs(desk, entries.stream().filter(each -> !DOCUMENTS.contains(each.type())));
        return new Line(
                "c-" + clause.number().replace('.', '-'),
                clause.number(),
                clause.title(),
                !clause.number().contains("."),
                clause.note().orElse(""),
                clause.amendment().orElse(""),
                state(clause, documents, records),
                documents,
                records);
    }

    private static List<Chip> state(Clause clause, List<Ref> documents, List<Ref> records) {
        if (!clause.documented()) {
            return List.of();
        }
        return documents.isEmpty() && records.isEmpty()
                ? List.of(new Chip("not-recorded", "Nothing in writing", "attention", "triangle"))
                : List.of(new Chip("in-writing", "In writing", "good", "tick"));
    }

    private static List<Ref> refs(Desk desk, Stream<Entry> entries) {
        return entries.map(desk::ref).toList();
    }
}
