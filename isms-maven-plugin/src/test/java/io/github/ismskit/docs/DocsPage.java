package io.github.ismskit.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page in Markdown, as far as tests ask: blocks of code, rows of tables, headings, links. */
record DocsPage(Path file, List<String> lines) {

    private static final Path ROOT = Path.of("..");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*?) *#* *");
    private static final Pattern FENCE = Pattern.compile("( *)(`{3,})(\\w*)");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    /** What stands between two fences, without the indentation of the first. */
    record Block(String heading, String language, int line, String text) {}

    /** A row of a table whose first cell is one key. */
    record Row(String heading, String key, List<String> cells) {}

    record Link(int line, String target) {}

    static DocsPage of(Path file) {
        try {
            return new DocsPage(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocsPage named(String path) {
        return of(ROOT.resolve(path));
    }

    /** Every page that people read on the forge. */
    static List<DocsPage> all() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("docs", "benchmarks", "sample-isms")) {
            try (Stream<Path> walk = Files.walk(ROOT.resolve(folder), folder.equals("docs") ? 3 : 1)) {
                walk.filter(each -> each.toString().endsWith(".md")).forEach(files::add);
            }
        }
        try (Stream<Path> list = Files.list(ROOT)) {
            list.filter(each -> each.toString().endsWith(".md")).forEach(files::add);
        }
        return files.stream().sorted().map(DocsPage::of).toList();
    }

    String text() {
        return String.join("\n", lines);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = end(i, fence.group(2));
                blocks.add(new Block(heading, fence.group(3), i + 1, text(i + 1, end, fence.group(1))));
                i = end;
            }
            heading = heading(lines.get(i)).orElse(heading);
        }
        return blocks;
    }

    private int end(int begin, String fence) {
        int end = begin + 1;
        while (!lines.get(end).strip().equals(fence)) {
            end++;
        }
        return end;
    }

    private String text(int from, int to, String indentation) {
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(from, to)) {
            text.append(line.startsWith(indentation) ? line.substring(indentation.length()) : line)
                    .append('\n');
        }
        return text.toString();
    }

    private static Optional<String> heading(String line) {
        Matcher heading = HEADING.matcher(line);
        return heading.matches() ? Optional.of(heading.group(1)) : Optional.empty();
    }

    /** The lines that are no code. */
    private List<String> prose() {
        List<String> prose = new ArrayList<>();
        String open = "";
        for (String line : lines) {
            Matcher fence = FENCE.matcher(line);
            boolean code = !open.isEmpty();
            if (fence.matches() && open.isEmpty()) {
                open = fence.group(2);
                code = true;
            } else if (line.strip().equals(open)) {
                open = "";
            }
            prose.add(code ? "" : line);
        }
        return prose;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String heading = "";
        for (String line : prose()) {
            heading = heading(line).orElse(heading);
            if (line.startsWith("| `")) {
                List<String> cells = Stream.of(line.substring(2).split(" \\|(?: |$)", -1))
                        .map(String::strip)
                        .toList();
                if (cells.get(0).matches("`[^`]+`")) {
                    rows.add(new Row(heading, cells.get(0).replace("`", ""), cells.subList(1, cells.size())));
                }
            }
        }
        return rows;
    }

    List<Link> links() {
        List<Link> links = new ArrayList<>();
        List<String> prose = prose();
        for (int i = 0; i < prose.size(); i++) {
            Matcher link = LINK.matcher(prose.get(i).replaceAll("`[^`]*`", ""));
            while (link.find()) {
                links.add(new Link(i + 1, link.group(1)));
            }
        }
        return links;
    }

    /** The anchors that a forge gives to headings. */
    Set<String> anchors() {
        Set<String> anchors = new LinkedHashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : prose()) {
            heading(line).ifPresent(heading -> {
                String slug = heading.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-');
                int before = seen.merge(slug, 1, Integer::sum) - 1;
                anchors.add(before == 0 ? slug : slug + "-" + before);
            });
        }
        return anchors;
    }
}
