package io.github.ismskit.text;

/** Two texts on one line each, cut where they are long in such a way that the place at which they differ is seen. */
public record Differing(String before, String after) {

    private static final int MOST = 80;
    private static final int LEAD = 20;

    public static Differing of(String before, String after) {
        int[] old = points(before);
        int[] now = points(after);
        int same = 0;
        while (same < Math.min(old.length, now.length) && old[same] == now[same]) {
            same++;
        }
        int from = Math.max(old.length, now.length) <= MOST ? 0 : Math.max(0, same - LEAD);
        return new Differing(cut(old, from), cut(now, from));
    }

    /** False where they differ in nothing that can be seen on a line, such as how they are broken into lines. */
    public boolean isSeen() {
        return !before.equals(after);
    }

    private static int[] points(String text) {
        return PlainText.line(text).replaceAll("\\s+", " ").strip().codePoints().toArray();
    }

    private static String cut(int[] points, int from) {
        int start = Math.min(from, points.length);
        int length = Math.min(MOST, points.length - start);
        String end = start + length < points.length ? "…" : "";
        return (start > 0 ? "…" : "") + new String(points, start, length) + end;
    }
}
