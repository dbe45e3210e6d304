package io.github.ismskit.adopt;

import io.github.ismskit.document.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the beginning of a body says about its document in bold, in a table or in a block quote; it stays there. */
final class BodyMetadata {

    private static final int BEGINNING = 60;
    private static final int LEAST = 2;
    private static final Pattern BOLD =
            Pattern.compile("(?:\\*\\*|__)([^*:|_]{2,40})(?::\\s*(?:\\*\\*|__)|(?:\\*\\*|__)\\s*:)\\s*([^*|]+)");
    private static final Pattern QUOTE = Pattern.compile(">\\s*(\\p{L}[^:*|]{1,39}):\\s+(.+)");
    private static final Pattern TITLE = Pattern.compile("#\\s+(.+?)\\s*#*");

    private final List<String> lines;
    private final int firstLine;
    private final List<Given> givens = new ArrayList<>();

    BodyMetadata(String body, int firstLine) {
        this.lines = body.lines().limit(BEGINNING).toList();
        this.firstLine = firstLine;
    }

    /** Its first heading. */
    Optional<String> title() {
        return lines.stream()
                .map(line -> TITLE.matcher(line.strip()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /** Nothing unless at least two names are known, since a single one may be a sentence of the text. */
    List<Given> read() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("|")) {
                row(i);
            } else {
                matches(BOLD, line, i);
                matches(QUOTE, line, i);
            }
        }
        return givens.size() >= LEAST ? List.copyOf(givens) : List.of();
    }

    private void matches(Pattern pattern, String line, int i) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            add(matcher.group(1), matcher.group(2), i, matcher.start(2) + 1);
        }
    }

    private void row(int i) {
        List<String> cells = cells(lines.get(i));
        if (cells.size() == 2) {
            add(cells.get(0), cells.get(1), i, 1);
        } else if (i + 2 < lines.size() && isRule(lines.get(i + 1)) && isOneRow(i)) {
            List<String> values = cells(lines.get(i + 2));
            for (int column = 0; column < Math.min(cells.size(), values.size()); column++) {
                add(cells.get(column), values.get(column), i + 2, 1);
            }
        }
    }

    /** A table of several rows is a list, such as that of the editions. */
    private boolean isOneRow(int i) {
        boolean ended = i + 3 >= lines.size() || !lines.get(i + 3).strip().startsWith("|");
        long known = cells(lines.get(i)).stream().filter(TypeClues::isKnown).count();
        return ended && known >= LEAST && lines.get(i + 2).strip().startsWith("|");
    }

    private static boolean isRule(String line) {
        return line.strip().matches("\\|[ :|-]+");
    }

    private void add(String name, String value, int i, int column) {
        String plain = name.replaceAll("[*_`:]", "").strip();
        String words = value.replaceAll("\\*\\*|`", "").strip();
        boolean first =
                givens.stream().noneMatch(each -> Given.plain(each.name()).equals(Given.plain(plain)));
        if (first && !words.isEmpty() && TypeClues.isKnown(plain)) {
            givens.add(Given.text(plain, words, new Position(firstLine + i, column), ""));
        }
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return Stream.of(inner.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
    }
}
