package io.github.ismskit.adopt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file with the lines on which they begin; the separator is found by whoever knows the columns. */
record Table(List<Row> rows) {

    static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** Cells as they were written, and where. */
    record Row(int line, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** The row in one line, for those who look for it. */
        String shown() {
            return String.join(" | ", cells).replaceAll("\\s+", " ").strip();
        }
    }

    /** Whether it is a table with no separator at all. */
    static boolean isBroken(String text) {
        return SEPARATORS.stream().allMatch(separator -> read(text, separator).isEmpty());
    }

    /** Empty for a text that is no table with this separator, such as one with a quote that is never closed. */
    static Optional<Table> read(String text, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            long line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                rows.add(new Row((int) line, records.next().toList()));
                line = parser.getCurrentLineNumber() + 1;
            }
            return Optional.of(new Table(List.copyOf(rows)));
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
