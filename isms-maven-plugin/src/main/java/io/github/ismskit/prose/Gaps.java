package io.github.ismskit.prose;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.ismskit.text.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds words in brackets that nobody has filled in. The parser knows what is a link, a footnote, a task or code; of the
 * rest, what people mean to stay in brackets is left alone.
 */
final class Gaps {

    /** A gap begins with a word, so an elision, a sign of a dialect, or a box that is ticked is none. */
    private static final Pattern WORDS = Pattern.compile("[*_]{0,3}[\\p{L}\\p{N}].*\\p{L}.*", Pattern.DOTALL);

    /** A source that is cited, or a place in it: {@code RFC 5545}, {@code Figure 3}. */
    private static final Pattern CITED = Pattern.compile("[\\p{L}./&-]+\\s?\\p{N}[\\p{L}\\p{N}.:/–-]*|sic");

    private Gaps() {}

    /** In the order in which they stand. */
    static List<BodyGap> in(Document document, Text text) {
        List<BodyGap> gaps = new ArrayList<>();
        collect(document, text, gaps);
        return gaps;
    }

    private static void collect(Node node, Text text, List<BodyGap> gaps) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof LinkRef link && isGap(link)) {
                gaps.add(new BodyGap(Printed.line(link.getChars().toString()), text.location(link)));
            } else {
                collect(child, text, gaps);
            }
        }
    }

    private static boolean isGap(LinkRef link) {
        String words = link.getReference().toString().strip();
        return !link.isDefined()
                && link.getText().isEmpty()
                && WORDS.matcher(words).matches()
                && !CITED.matcher(words).matches()
                && standsAlone(link.getChars());
    }

    /** Brackets that touch a word belong to it: {@code item[name]}, {@code contract[s]}, {@code [un]known}. */
    private static boolean standsAlone(BasedSequence chars) {
        BasedSequence all = chars.getBaseSequence();
        int before = chars.getStartOffset() - 1;
        int after = chars.getEndOffset();
        return (before < 0 || !Character.isLetterOrDigit(all.charAt(before)))
                && (after >= all.length() || !Character.isLetterOrDigit(all.charAt(after)));
    }
}
