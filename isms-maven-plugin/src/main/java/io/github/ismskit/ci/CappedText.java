package io.github.ismskit.ci;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/** A text that never grows beyond so many bytes of UTF-8; pieces go in whole or not at all. */
final class CappedText {

    private final StringBuilder text = new StringBuilder();
    private final int limit;
    private int size;

    CappedText(int limit) {
        this.limit = limit;
    }

    /** Leaves room for what comes after. */
    boolean add(String piece, int reserve) {
        int length = piece.getBytes(StandardCharsets.UTF_8).length;
        if (size + length > limit - reserve) {
            return false;
        }
        text.append(piece);
        size += length;
        return true;
    }

    /**
     * A table with as many rows as fit.
     *
     * @param more what is said about so many rows that did not
     */
    void table(String head, List<String> rows, IntFunction<String> more, int reserve) {
        int room = reserve + 200;
        if (rows.isEmpty() || !add(head, room)) {
            return;
        }
        int shown = 0;
        while (shown < rows.size() && add(rows.get(shown), room)) {
            shown++;
        }
        if (shown < rows.size()) {
            add("\n" + more.apply(rows.size() - shown) + "\n", reserve);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
