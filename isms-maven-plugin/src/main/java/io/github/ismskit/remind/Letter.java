package io.github.ismskit.remind;

import io.github.ismskit.text.Html;
import io.github.ismskit.text.PlainText;
import java.util.List;

/** A digest as a mail says it: once as text, and once as a page that loads nothing. */
public record Letter(String subject, String text, String page) {

    public static Letter of(Digest digest, Masthead masthead) {
        return new Letter(PlainText.line(masthead.subject(digest)), text(digest, masthead), page(digest, masthead));
    }

    /** Plain text, lines ended by LF. */
    static String text(Digest digest, Masthead masthead) {
        StringBuilder text = new StringBuilder(masthead.opening()).append('\n');
        for (Stage stage : Stage.values()) {
            List<Told> lines = digest.at(stage);
            if (!lines.isEmpty()) {
                text.append('\n').append(stage.title()).append('\n');
                lines.forEach(line -> text.append(item(line, masthead)));
            }
        }
        return text.append('\n').append(masthead.closing()).append('\n').toString();
    }

    private static String item(Told line, Masthead masthead) {
        return "- " + PlainText.line(line.what()) + "\n  "
                + masthead.when(line) + "; " + PlainText.line(masthead.rest(line)) + "\n"
                + masthead.link(line)
                        .or(() -> line.page().map(page -> page + " in the portal"))
                        .map(link -> "  " + link + "\n")
                        .orElse("");
    }

    private static String page(Digest digest, Masthead masthead) {
        StringBuilder page = new StringBuilder(
                        "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(masthead.subject(digest)))
                .append("</title></head>\n<body>\n<p>")
                .append(escaped(masthead.opening()))
                .append("</p>\n");
        for (Stage stage : Stage.values()) {
            List<Told> lines = digest.at(stage);
            if (!lines.isEmpty()) {
                page.append("<h2>").append(stage.title()).append("</h2>\n<ul>\n");
                lines.forEach(line -> page.append(row(line, masthead)));
                page.append("</ul>\n");
            }
        }
        return page.append("<p>")
                .append(escaped(masthead.closing()))
                .append("</p>\n</body>\n</html>\n")
                .toString();
    }

    private static String row(Told line, Masthead masthead) {
        String what = escaped(line.what());
        return "<li>"
                + masthead.link(line)
                        .map(link -> "<a href=\"" + escaped(link) + "\">" + what + "</a>")
                        .orElse("<strong>" + what + "</strong>")
                + "<br>" + escaped(masthead.when(line) + "; " + masthead.rest(line)) + "</li>\n";
    }

    private static String escaped(String text) {
        return Html.escaped(PlainText.line(text));
    }
}
