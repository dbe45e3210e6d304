package io.github.ismskit.send;

import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Masthead;
import io.github.ismskit.remind.Told;
import io.github.ismskit.text.MarkdownText;
import io.github.ismskit.text.PlainText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an issue says, and the marks by which it is found again; trackers keep them and do not show them. */
final class IssueText {

    private static final Pattern OBLIGATION = Pattern.compile("<!-- isms:obligation (\\S+) -->");
    private static final int TITLE = 200;

    private final Masthead masthead;

    IssueText(Masthead masthead) {
        this.masthead = masthead;
    }

    static String title(Told line) {
        String title = PlainText.line(line.what());
        return title.codePointCount(0, title.length()) <= TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, TITLE)) + "…";
    }

    String body(Delivery delivery, Told line) {
        return sentence(line) + "\n\nFor "
                + MarkdownText.words(delivery.digest().addressee())
                + masthead.link(line).map(link -> "\n\n" + link).orElse("")
                + "\n\nIt is closed by itself when it is done.\n\n<!-- isms:obligation "
                + line.notice().obligation() + " -->\n" + mark(line) + "\n";
    }

    String comment(Told line) {
        return sentence(line) + "\n\n" + mark(line) + "\n";
    }

    String ending(String words) {
        return MarkdownText.words(words) + "\n\n" + ended() + "\n";
    }

    private String sentence(Told line) {
        return line.notice().level().stage().title() + ": "
                + MarkdownText.words(line.what() + ", " + masthead.when(line)) + "; "
                + MarkdownText.words(masthead.rest(line)) + ".";
    }

    /** In the body or in a comment where this was told. */
    static String mark(Told line) {
        return "<!-- isms:notice " + line.notice().key() + " -->";
    }

    static String ended() {
        return "<!-- isms:ended -->";
    }

    static Optional<String> obligation(Issue issue) {
        Matcher found = OBLIGATION.matcher(issue.body());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
