package io.github.ismskit.adopt;

import io.github.ismskit.document.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the beginning of a body says about its document in bold, in a table, in a block quote or line by line; it stays there. */
final class BodyMetadata {

    private static final int BEGINNING = 60;
    private static final int LEAST = 2;
    private static final Pattern BOLD =
            Pattern.compile("(?:\\*\\*|__)([^*:|_]{2,40})(?::\\s*(?:\\*\\*|__)|(?:\\*\\*|__)\\s*:)\\s*([^*|]+)");
    private static final Pattern QUOTE = Pattern.compile(">\\s*(\\p{L}[^:*|]{1,39}):\\s+(.+)");
    private static final Pattern PLAIN = Pattern.compile("(\\p{L}[^:*|>]{1,39}):\\s+(\\S.*)");

    /** What the first column of a table is called that explains words, and says nothing about its document. */
    private static final Set<String> WORDS_EXPLAINED = Set.of(
            "role",
            "roles",
            "term",
            "terms",
            "word",
            "words",
            "abbreviation",
            "rolle",
            "begriff",
            "abkürzung",
            "rôle",
            "terme");

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
            if (isFirst(i)) {
                paragraph(i);
            }
        }
        return givens.size() >= LEAST ? List.copyOf(givens) : List.of();
    }

    private boolean isFirst(int i) {
        return i == 0 || lines.get(i - 1).isBlank();
    }

    /** Several lines that name something each; a sentence among them makes it a text. */
    private void paragraph(int begin) {
        int end = begin;
        while (end < lines.size() && PLAIN.matcher(lines.get(end).strip()).matches()) {
            end++;
        }
        boolean ended = end == lines.size() || lines.get(end).isBlank();
        for (int i = begin; ended && end - begin >= LEAST && i < end; i++) {
            matches(PLAIN, lines.get(i).strip(), i);
        }
    }

    private void matches(Pattern pattern, String line, int i) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            add(matcher.group(1), matcher.group(2), i, matcher.start(2) + 1);
        }
    }

    private void row(int i) {
        List<String> cells = cells(lines.get(i));
        if (cells.size() == 2 && !isExplaining(i)) {
            add(cells.get(0), cells.get(1), i, 1);
        } else if (i + 2 < lines.size() && isRule(lines.get(i + 1)) && isOneRow(i)) {
            List<String> values = cells(lines.get(i + 2));
            for (int column = 0; column < Math.min(cells.size(), values.size()); column++) {
                add(cells.get(column), values.get(column), i + 2, 1);
            }
        }
    }

    private boolean isExplaining(int i) {
        int head = i;
        while (head > 0 && lines.get(head - 1).strip().startsWith("|")) {
            head--;
        }
        return WORDS_EXPLAINED.contains(Given.plain(cells(lines.get(head)).get(0)));
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
        String words = plain(value);
        boolean first =
                givens.stream().noneMatch(each -> Given.plain(each.name()).equals(Given.plain(plain)));
        if (first && !words.isEmpty() && TypeClues.isKnown(plain)) {
            givens.add(Given.text(plain, words, new Position(firstLine + i, column), ""));
        }
    }

    /** Without what Markdown draws it with, and without what parts it from the next one on its line. */
    private static String plain(String value) {
        return value.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("\\\\(?=\\p{Punct})", "")
                .replaceAll("\\*\\*|`", "")
                .replaceAll("[\\s,;·|]+$", "")
                .strip()
                .replaceAll("^([*_])([^*_]+)\\1$", "$2");
    }

    private static List<String> cells(String line) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        return Stream.of(inner.split("(?<!\\\\)\\|", -1)).map(String::strip).toList();
    }
}
