package io.github.ismskit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.document.DocumentType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/format.md} has every key of the schemas and no other, with its words, its default, and whether it must be. */
final class KeysAreDescribedTest {

    private static final Pattern WORD = Pattern.compile("`([^`]+)`");
    private static final String REVIEWED = "last-reviewed|review-interval|reviews\\[].*";

    private final DocsPage page = DocsPage.named("docs/format.md");

    @Test
    void everyKeyOfASchemaIsThereAndNoOther() throws IOException {
        for (DocumentType type : DocumentType.values()) {
            Map<String, DocsPage.Row> own = rows(heading(type));
            Map<String, DocsPage.Row> told = new LinkedHashMap<>(own);
            if (type.isRecord()) {
                rows("Keys that all records share").forEach(told::putIfAbsent);
            }
            Map<String, SchemaKeys.Key> known = known(type, told);
            told.keySet().removeIf(key -> !own.containsKey(key) && isElsewhere(key, known));
            assertThat(new TreeSet<>(told.keySet())).as(type.key()).isEqualTo(new TreeSet<>(known.keySet()));
        }
    }

    @Test
    void whatMustBeThereIsMarked() throws IOException {
        int seen = 0;
        for (DocumentType type : DocumentType.values()) {
            Map<String, SchemaKeys.Key> known = SchemaKeys.of(type.key());
            for (DocsPage.Row row : rows(heading(type)).values()) {
                SchemaKeys.Key key = known.get(row.key());
                if (key != null) {
                    boolean marked = row.cells().get(1).matches("yes|\\(yes\\)");
                    assertThat(marked).as(row.toString()).isEqualTo(key.required() || (marked && key.sometimes()));
                    seen += marked ? 1 : 0;
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void wordsAndDefaultsAreThoseOfTheSchema() throws IOException {
        int words = 0;
        int defaults = 0;
        for (DocumentType type : DocumentType.values()) {
            Map<String, SchemaKeys.Key> known = SchemaKeys.of(type.key());
            for (DocsPage.Row row : rows(heading(type)).values()) {
                SchemaKeys.Key key = known.get(row.key());
                List<String> told = words(row.cells().get(0));
                if (key != null && !key.words().isEmpty() && !told.isEmpty()) {
                    assertThat(told).as(row.toString()).isEqualTo(key.words());
                    words++;
                }
                if (key != null && !key.usual().isEmpty() && !key.usual().startsWith("{")) {
                    assertThat(row.cells().get(2)).as(row.toString()).contains("`" + key.usual() + "`");
                    defaults++;
                }
            }
        }
        assertThat(words).isGreaterThan(20);
        assertThat(defaults).isGreaterThan(8);
    }

    /** What the key tables do not repeat: the two days of a period, the name of a type, what has keys of any name. */
    private static Map<String, SchemaKeys.Key> known(DocumentType type, Map<String, DocsPage.Row> told)
            throws IOException {
        Map<String, SchemaKeys.Key> known = new LinkedHashMap<>();
        SchemaKeys.of(type.key()).forEach((key, value) -> {
            String owner = key.substring(0, Math.max(0, key.lastIndexOf('.')));
            boolean period =
                    told.containsKey(owner) && told.get(owner).cells().get(0).equals("period");
            boolean listed = told.containsKey(key + "[]");
            if (!period && !listed && !key.endsWith("rules.<>")) {
                known.put(named(key), value);
            }
        });
        return known;
    }

    private static String named(String key) {
        String record = key.startsWith("classifications.") ? key.substring(key.indexOf('.') + 1) : "";
        if (DocumentType.ofKey(record).filter(DocumentType::isRecord).isPresent()) {
            return "classifications.<type>";
        }
        return key.replace("rules.<>.<>", "rules.<rule>.<setting>")
                .replace("rules.<>", "rules.<rule>")
                .replace("<>", "<name>");
    }

    /** Six types are reviewed; owner and status are told with each type that has them. */
    private static boolean isElsewhere(String key, Map<String, SchemaKeys.Key> known) {
        return !known.containsKey(key) && key.matches("owner|status|" + REVIEWED);
    }

    private Map<String, DocsPage.Row> rows(String heading) {
        Map<String, DocsPage.Row> rows = new LinkedHashMap<>();
        for (DocsPage.Row row : page.rows()) {
            if (row.heading().equals(heading) && row.cells().size() == 4) {
                rows.put(row.key(), row);
            }
        }
        assertThat(rows).as(heading).isNotEmpty();
        return rows;
    }

    private static List<String> words(String cell) {
        List<String> words = new ArrayList<>();
        WORD.matcher(cell).results().map(MatchResult::group).forEach(each -> words.add(each.replace("`", "")));
        return words;
    }

    private static String heading(DocumentType type) {
        return switch (type) {
            case REVIEW -> "Management review";
            case ISMS, PEOPLE -> type.key() + ".yaml";
            case FRAMEWORK -> "Frameworks";
            case TRANSLATION -> "Translations";
            default ->
                type.key().substring(0, 1).toUpperCase(Locale.ROOT) + type.key().substring(1);
        };
    }
}
