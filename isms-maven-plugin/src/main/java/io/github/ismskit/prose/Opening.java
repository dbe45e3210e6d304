package io.github.ismskit.prose;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a rendered text as plain words: what a reader sees first, without its headings and marks. */
final class Opening {

    private static final Pattern HEADING = Pattern.compile("<h([2-6])\\b.*?</h\\1>", Pattern.DOTALL);
    private static final Pattern INLINE_MARK = Pattern.compile("</?(a|code|del|em|span|strong|sup)\\b[^>]*>");
    private static final Pattern MARK = Pattern.compile("<[^>]*>");
    private static final Pattern SIGN = Pattern.compile("&(?:#(\\d{1,7})|#x(\\p{XDigit}{1,6})|(lt|gt|quot|amp|nbsp));");

    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "quot", "\"", "amp", "&", "nbsp", " ");

    /** How much markup is looked at for each sign of text that is wanted, so that a book costs as little as a note. */
    private static final int MARKUP_FOR_A_SIGN = 20;

    private Opening() {}

    static String of(String html, int most) {
        String text = HEADING.matcher(beginning(html, most * MARKUP_FOR_A_SIGN)).replaceAll(" ");
        text = INLINE_MARK.matcher(text).replaceAll("");
        text = MARK.matcher(text).replaceAll(" ");
        text = SIGN.matcher(text).replaceAll(sign -> Matcher.quoteReplacement(sign(sign)));
        String plain = text.replaceAll("\\s+", " ").strip();
        return plain.length() <= most ? plain : cut(plain, most);
    }

    /** Ends before a mark, so that none is cut in two. */
    private static String beginning(String html, int length) {
        return html.length() <= length ? html : html.substring(0, Math.max(0, html.lastIndexOf('<', length)));
    }

    private static String sign(MatchResult sign) {
        if (sign.group(3) != null) {
            return NAMED.getOrDefault(sign.group(3), "");
        }
        int point = sign.group(1) == null ? Integer.parseInt(sign.group(2), 16) : Integer.parseInt(sign.group(1));
        return Character.isValidCodePoint(point) ? Character.toString(point) : "";
    }

    private static String cut(String text, int most) {
        int space = text.lastIndexOf(' ', most - 1);
        int end = space > most / 2 ? space : most - 1;
        boolean splitsASign = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, splitsASign ? end - 1 : end) + "…";
    }
}
