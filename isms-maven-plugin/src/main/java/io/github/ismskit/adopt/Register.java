package io.github.ismskit.adopt;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A CSV file that is a register of risks, controls, suppliers or assets.
 *
 * @param headRow which row names the columns
 * @param columns how many of them are known
 */
record Register(ForeignFile file, DocumentType type, Table table, int headRow, int columns, int score) {

    private static final List<DocumentType> TYPES =
            List.of(DocumentType.CONTROL, DocumentType.RISK, DocumentType.SUPPLIER, DocumentType.ASSET);
    private static final Set<String> COMMON = Set.of(
            "id",
            "title",
            "owner",
            "status",
            "description",
            "classification",
            "kind",
            "category",
            "tags",
            "controls",
            "clauses",
            "review-interval",
            "last-reviewed");
    private static final int HEAD_AMONG = 10;
    private static final int NAMED = 3;

    /** The reading under which most columns mean something; empty for a table that none of the registers is. */
    static Optional<Register> of(ForeignFile file) {
        List<Register> readings = new ArrayList<>();
        for (char separator : Table.SEPARATORS) {
            Table.read(file.text(), separator).ifPresent(table -> readings(file, table, readings));
        }
        return readings.stream()
                .filter(each -> each.columns >= 2 && each.score > each.columns)
                .reduce((best, other) ->
                        Comparator.comparingInt(Register::score).compare(other, best) > 0 ? other : best);
    }

    private static void readings(ForeignFile file, Table table, List<Register> readings) {
        for (DocumentType type : TYPES) {
            for (int row = 0; row < Math.min(HEAD_AMONG, table.rows().size()); row++) {
                List<String> cells = table.rows().get(row).cells();
                int known = (int)
                        cells.stream().filter(cell -> Terms.isKnown(type, cell)).count();
                int telling = (int) Terms.of(Terms.OTHERS, type).stream()
                        .filter(term -> !COMMON.contains(term.key()))
                        .filter(term ->
                                cells.stream().anyMatch(cell -> term.names().contains(Given.plain(cell))))
                        .count();
                int named = isNamed(file, type) ? NAMED : 0;
                readings.add(new Register(file, type, table, row, known, known + telling + named));
            }
        }
    }

    private static boolean isNamed(ForeignFile file, DocumentType type) {
        List<String> words = List.of(file.stem().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return words.stream().anyMatch(word -> TypeClues.of(word).equals(Optional.of(type)))
                || (type == DocumentType.CONTROL
                        && (words.contains("soa") || words.contains("applicability") || words.contains("controls")));
    }

    /** Rows above the head, which are no records. */
    List<Table.Row> above() {
        return table.rows().subList(0, headRow).stream()
                .filter(row -> !row.isBlank())
                .toList();
    }

    List<Table.Row> records() {
        return table.rows().subList(headRow + 1, table.rows().size()).stream()
                .filter(row -> !row.isBlank())
                .toList();
    }

    /** Each cell that holds something, under the name of its column. */
    List<Given> givens(Table.Row row) {
        List<String> names = table.rows().get(headRow).cells();
        List<Given> givens = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            String name =
                    i < names.size() && !names.get(i).isBlank() ? names.get(i).strip() : "column " + (i + 1);
            if (!cell.isBlank()) {
                givens.add(Given.text(name, cell, new Position(row.line(), i + 1), name + ": " + cell));
            }
        }
        return givens;
    }

    String givenId(Table.Row row) {
        return Drafting.id(type, givens(row)).map(Given::words).orElse("");
    }
}
