package io.github.ismskit.prose;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fits the headings of a text below the title of its page: they begin at the second level and skip none. */
final class Headings {

    private static final int FIRST = 2;
    private static final int LAST = 6;

    private Headings() {}

    /** Gives every heading its level and a unique id, and lists them. */
    static List<Passage.Heading> settle(Document document) {
        List<Heading> all = new ArrayList<>();
        collect(document, all);
        int top = all.stream().mapToInt(Heading::getLevel).min().orElse(1);
        List<Passage.Heading> settled = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        int above = FIRST - 1;
        for (Heading heading : all) {
            int level = Math.min(LAST, Math.min(above + 1, heading.getLevel() - top + FIRST));
            above = level;
            String text = new TextCollectingVisitor().collectAndGetText(heading);
            String id = unique(Slugs.of(text), taken);
            heading.setLevel(level);
            heading.setAnchorRefId(id);
            settled.add(new Passage.Heading(level, id, text));
        }
        return settled;
    }

    private static void collect(Node node, List<Heading> all) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading heading) {
                all.add(heading);
            } else if (child.hasChildren()) {
                collect(child, all);
            }
        }
    }

    private static String unique(String id, Map<String, Integer> taken) {
        int count = taken.merge(id, 1, Integer::sum);
        return count == 1 ? id : unique(id + "-" + count, taken);
    }
}
