package io.github.ismskit.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of the commit that is checked out, below the folder that git is asked in. */
final class Tree {

    static final List<String> QUESTION = List.of("ls-tree", "-r", "-z", "HEAD");

    private Tree() {}

    /** The mode and the object of a file. */
    record Item(String mode, String blob) {}

    /** Each entry is mode, kind, object and, after a tab, the path. */
    static Map<String, Item> of(InputStream output) throws IOException {
        Map<String, Item> files = new TreeMap<>();
        for (String entry : new String(output.readAllBytes(), StandardCharsets.UTF_8).split("\0")) {
            int tab = entry.indexOf('\t');
            if (tab > 0) {
                String[] words = entry.substring(0, tab).split(" ");
                files.put(entry.substring(tab + 1), new Item(words[0], words[2]));
            }
        }
        return files;
    }
}
