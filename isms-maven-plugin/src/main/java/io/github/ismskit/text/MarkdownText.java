package io.github.ismskit.text;

import java.util.regex.Pattern;

/**
 * Words of the content as Markdown that says nothing but these words: no markup, no HTML, no link, nobody mentioned,
 * nothing referred to, no row broken.
 */
public final class MarkdownText {

    /** Longer ones are cut, so that one record cannot fill a summary. */
    private static final int LONGEST = 500;

    /** Splits what GitHub and GitLab would find in the text of a page that has been drawn; nobody sees it. */
    private static final String SPLIT = "&#8203;";

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]#!|~$]");

    /** Signs that make a reference of the word behind them. */
    private static final Pattern REFERENCE = Pattern.compile("(@|#|!|~|%|\\$|\\^|&amp;)(?=[\\p{L}\\p{N}\"_\\\\*])");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(://|www|mailto|xmpp|GH-)");

    private MarkdownText() {}

    public static String words(String text) {
        String plain = cut(PlainText.line(text))
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
        String silent =
                REFERENCE.matcher(MARKUP.matcher(plain).replaceAll("\\\\$0")).replaceAll("$1" + SPLIT);
        return ADDRESS.matcher(silent)
                .replaceAll(found -> found.group().equals("://") ? ":" + SPLIT + "//" : found.group() + SPLIT);
    }

    /** A code span that holds the text whatever it says, also in a table. */
    public static String code(String text) {
        String plain =
                cut(PlainText.line(text)).replace('`', '\'').replace('|', '¦').strip();
        return "`" + (plain.isEmpty() ? " " : plain) + "`";
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
