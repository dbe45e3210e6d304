package io.github.ismskit.adopt;

import io.github.ismskit.document.PlainYaml;
import io.github.ismskit.document.Position;
import io.github.ismskit.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The keys of a header, each with the lines that say it.
 *
 * @param refusal why the header cannot be read; empty where it can
 */
record HeaderKeys(List<Given> givens, String refusal) {

    static HeaderKeys of(String path, Cut cut) {
        String yaml = cut.header().replace("\r\n", "\n");
        if (yaml.isBlank()) {
            return new HeaderKeys(List.of(), "");
        }
        PlainYaml read = PlainYaml.read(path, yaml, cut.firstLine());
        if (!read.findings().isEmpty()) {
            return new HeaderKeys(
                    List.of(),
                    "has a header that cannot be read: "
                            + read.findings().get(0).line());
        }
        return read.mapping()
                .map(mapping -> new HeaderKeys(givens(mapping, yaml.split("\n", -1), cut.firstLine()), ""))
                .orElseGet(() -> new HeaderKeys(List.of(), "has a header that is no list of keys and values"));
    }

    private static List<Given> givens(Value.Mapping mapping, String[] lines, int firstLine) {
        List<Map.Entry<String, Value.Member>> members =
                List.copyOf(mapping.members().entrySet());
        List<Given> givens = new ArrayList<>();
        int begin = line(members, 0, lines, firstLine);
        if (begin > 0) {
            Position top = new Position(firstLine, 1);
            givens.add(new Given("#", new Value.Nothing(top), top, raw(lines, 0, begin)));
        }
        for (int i = 0; i < members.size(); i++) {
            Value.Member member = members.get(i).getValue();
            int from = line(members, i, lines, firstLine);
            int to = Math.max(line(members, i + 1, lines, firstLine), from + 1);
            givens.add(new Given(members.get(i).getKey(), member.value(), member.key(), raw(lines, from, to)));
        }
        return givens;
    }

    /** On which line a key stands; behind the last one, where the header ends. */
    private static int line(List<Map.Entry<String, Value.Member>> members, int key, String[] lines, int firstLine) {
        return key < members.size() ? members.get(key).getValue().key().line() - firstLine : lines.length;
    }

    private static String raw(String[] lines, int from, int to) {
        return String.join("\n", List.of(lines).subList(from, Math.min(to, lines.length)))
                .stripTrailing();
    }
}
