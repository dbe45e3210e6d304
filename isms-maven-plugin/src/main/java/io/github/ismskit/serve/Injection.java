package io.github.ismskit.serve;

import io.github.ismskit.text.Html;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts the preview's own scripts into a page as it is served; no page on the disk ever has them. */
final class Injection {

    private static final Pattern POLICY =
            Pattern.compile("(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)\"");

    private static final String SELF = "'self'";

    private Injection() {}

    /** @param stamp by which the script sees that the page has become another one */
    static byte[] into(byte[] page, String path, String stamp) {
        String html = new String(page, StandardCharsets.UTF_8);
        Matcher policy = POLICY.matcher(html);
        String allowed =
                policy.replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + widened(found.group(2)) + "\""));
        int end = allowed.indexOf("</head>");
        String injected =
                end < 0 ? allowed : allowed.substring(0, end) + elements(path, stamp) + allowed.substring(end);
        return injected.getBytes(StandardCharsets.UTF_8);
    }

    /** A page where nothing can be drawn; the script in it waits for better times. */
    static byte[] instead(String path, String stamp, String reason) {
        String page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n"
                + "<title>Preview</title>\n</head>\n<body>\n<main>\n<h1>" + Html.escaped(reason) + "</h1>\n"
                + "<p><a href=\"/\">To the first page</a></p>\n</main>\n</body>\n</html>\n";
        return into(page.getBytes(StandardCharsets.UTF_8), path, stamp);
    }

    /** The same policy, which lets the page load what this server has, and ask it. */
    private static String widened(String policy) {
        Map<String, String> directives = new LinkedHashMap<>();
        for (String each : policy.split(";", -1)) {
            String[] words = each.strip().split("\\s+", 2);
            directives.put(words[0].toLowerCase(Locale.ROOT), words.length < 2 ? "" : words[1]);
        }
        directives.remove("");
        for (String own : new String[] {"script-src", "style-src", "connect-src"}) {
            directives.merge(own, SELF, (old, self) -> old.contains(self) ? old : without(old) + self);
        }
        return directives.entrySet().stream()
                .map(each -> (each.getKey() + " " + each.getValue()).strip())
                .collect(Collectors.joining("; "));
    }

    /** {@code 'none'} counts only where it stands alone. */
    private static String without(String sources) {
        return sources.equals("'none'") ? "" : sources + " ";
    }

    private static String elements(String path, String stamp) {
        return "<link rel=\"stylesheet\" href=\"/_isms/overlay.css\">\n"
                + "<script src=\"/_isms/overlay.js\" defer></script>\n"
                + "<script src=\"/_isms/reload.js\" data-isms-page=\"" + Html.escaped(path) + "\" data-isms-stamp=\""
                + Html.escaped(stamp) + "\" defer></script>\n";
    }
}
