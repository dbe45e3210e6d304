package io.github.ismskit.portal.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The index as scripts that set a variable, because a page that was opened from a folder may load a script and nothing
 * else. A large one is told in two files, of which every page but the search page needs the first only.
 */
final class SearchIndex {

    private static final int MANY = 1_000;
    private static final int LARGE_BYTES = 300_000;

    private final List<Listed> listed;

    SearchIndex(List<Listed> listed) {
        this.listed = listed;
    }

    /** True where the texts lie in a file of their own. */
    boolean isSplit() {
        return listed.size() > MANY || whole().length > LARGE_BYTES;
    }

    /** A line for each page: address, id, title, type, status, and the text unless it is split off. */
    byte[] lines() {
        return isSplit() ? script("ISMS_IDX", each -> row(names(each))) : whole();
    }

    /** The texts alone, in the order of the lines. */
    byte[] texts() {
        return script("ISMS_TXT", each -> Quoted.of(each.text()));
    }

    private byte[] whole() {
        return script("ISMS_IDX", each -> row(Stream.concat(names(each), Stream.of(each.text()))));
    }

    private static Stream<String> names(Listed each) {
        return Stream.of(each.path(), each.id(), each.title(), each.type(), each.status());
    }

    private static String row(Stream<String> values) {
        return values.map(Quoted::of).collect(Collectors.joining(",", "[", "]"));
    }

    private byte[] script(String variable, Function<Listed, String> line) {
        return listed.stream()
                .map(line)
                .collect(Collectors.joining(",\n", "window." + variable + "=[\n", "\n];\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
