package io.github.ismskit.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Asks which attributes let git change the bytes of files; Git LFS is none of them, it gives back what it was given. */
final class Attributes {

    private static final Set<String> QUIET = Set.of("unset", "unspecified");

    private Attributes() {}

    /** By path, what is wrong, such as {@code text} or {@code filter=crlf}. */
    static Map<String, List<String>> converting(Git git, Collection<String> files) throws IOException {
        if (files.isEmpty()) {
            return Map.of();
        }
        String input = String.join("\0", files) + "\0";
        return git.tell(
                Attributes::read,
                input,
                "check-attr",
                "-z",
                "--stdin",
                "text",
                "filter",
                "ident",
                "working-tree-encoding");
    }

    /** Path, attribute and value, over and over. */
    private static Map<String, List<String>> read(InputStream output) throws IOException {
        String[] words = new String(output.readAllBytes(), StandardCharsets.UTF_8).split("\0");
        Map<String, List<String>> converting = new TreeMap<>();
        for (int i = 0; i + 2 < words.length; i += 3) {
            if (converts(words[i + 1], words[i + 2])) {
                String word = words[i + 1].equals("text") ? "text" : words[i + 1] + "=" + words[i + 2];
                converting.computeIfAbsent(words[i], none -> new ArrayList<>()).add(word);
            }
        }
        return converting;
    }

    /** Where nothing is said of line ends, the settings of each machine decide. */
    private static boolean converts(String attribute, String value) {
        if (attribute.equals("text")) {
            return !value.equals("unset");
        }
        return !QUIET.contains(value) && !(attribute.equals("filter") && value.equals("lfs"));
    }
}
