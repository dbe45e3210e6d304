package io.github.ismskit.adopt;

import java.util.ArrayList;
import java.util.List;

/** The difference between two headers in the form of a unified diff. */
final class HeaderDiff {

    private final List<String> before;
    private final List<String> after;

    HeaderDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    List<String> lines() {
        int[][] common = common();
        List<String> lines = new ArrayList<>();
        lines.add("@@ -" + range(before) + " +" + range(after) + " @@");
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean same =
                    i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
            if (same) {
                lines.add(" " + before.get(i++));
                j++;
            } else if (i < before.size() && (j >= after.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add("-" + before.get(i++));
            } else {
                lines.add("+" + after.get(j++));
            }
        }
        return lines;
    }

    private static String range(List<String> lines) {
        return lines.isEmpty() ? "0,0" : "1," + lines.size();
    }

    /** How many lines the rests have in common that begin at the two indices; nothing where one is empty. */
    private int[][] common() {
        int width = before.isEmpty() ? 0 : after.size();
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
