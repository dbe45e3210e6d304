package io.github.ismskit.ci;

import io.github.ismskit.ContentChange;
import io.github.ismskit.finding.Location;
import io.github.ismskit.impact.FieldChange;
import io.github.ismskit.impact.RecordChange;
import io.github.ismskit.impact.Touch;
import io.github.ismskit.impact.Weakening;
import io.github.ismskit.report.ImpactReport;
import io.github.ismskit.text.Counted;
import io.github.ismskit.text.MarkdownText;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a change of the content means, for a comment at its pull request or for the page of a build. */
public final class ImpactMarkdown {

    /** What GitHub takes as a comment. */
    public static final int COMMENT = MarkdownReport.COMMENT;

    private static final int MOST_KEYS = 10;

    private final ContentChange change;
    private final String version;
    private final String prefix;

    /** @param prefix the way from the root of the repository to the content root, with a slash at its end unless it is empty */
    public ImpactMarkdown(ContentChange change, String version, String prefix) {
        this.change = change;
        this.version = version;
        this.prefix = prefix;
    }

    /** What is said where nothing could be compared. */
    public static String uncompared(String why, String prefix) {
        return head(prefix) + "**Nothing was compared:** " + MarkdownText.words(why) + "\n";
    }

    /** @param limit in bytes, within which the least important is left out; nothing is said where not even the outcome fits */
    public String text(int limit) {
        String foot = "\nCompared by isms-maven-plugin " + MarkdownText.words(version) + "\n";
        CappedText text = new CappedText(limit);
        if (!text.add(head(prefix) + outcome(), foot.length())) {
            return "";
        }
        text.table(
                "\n### What cannot be read, and so not be compared\n\n| Where |\n|---|\n",
                files(change.unreadable()),
                ImpactMarkdown::more,
                limit / 2);
        text.table(
                "\n### What is demanded less\n\n| Where | What | Change record |\n|---|---|---|\n",
                less(),
                ImpactMarkdown::more,
                limit / 3);
        text.table(
                "\n### What it touches\n\n| Part | Why | Looked at |\n|---|---|---|\n",
                touches(),
                ImpactMarkdown::more,
                limit / 6);
        text.table(
                "\n### What changed\n\n| Where | What | Before and after |\n|---|---|---|\n",
                changes(),
                ImpactMarkdown::more,
                foot.length());
        text.table(
                "\n### What could not be read before, and counts as new\n\n| Where |\n|---|\n",
                files(change.unreadBefore()),
                ImpactMarkdown::more,
                foot.length());
        text.add(foot, 0);
        return text.toString();
    }

    /** A bot finds its comment again by the first line, which nobody sees. */
    private static String head(String prefix) {
        String marker = ("impact/" + WebPath.encoded(prefix)).replace("--", "%2D%2D");
        return "<!-- isms-maven-plugin: " + marker + " -->\n## ISMS: what this change means\n\n";
    }

    private String outcome() {
        int files = change.base().changed().size();
        return "**" + MarkdownText.words(ImpactReport.summary(change)) + "**\n\nCompared with "
                + MarkdownText.code(change.against()) + ": "
                + Counted.of(files, "file of the content differs", "files of the content differ")
                + ", committed or not; without a record that says anything else: "
                + change.otherFiles().size() + "\n" + inheritance();
    }

    private String inheritance() {
        return change.inheritance().stream()
                .map(line -> "\nInherited: " + MarkdownText.words(line) + "\n")
                .collect(Collectors.joining());
    }

    private List<String> files(SortedSet<String> files) {
        return files.stream()
                .map(file -> "| " + MarkdownText.code(prefix + file) + " |\n")
                .toList();
    }

    private List<String> less() {
        return change.impact().weakenings().stream()
                .map(each -> row(place(each.place()), MarkdownText.words(each.sentence()), record(each)))
                .toList();
    }

    private static String record(Weakening each) {
        return each.explainedBy()
                .map(MarkdownText::words)
                .orElse("**none**; add one whose reason or text names " + MarkdownText.words(each.record()));
    }

    private List<String> touches() {
        return change.impact().touches().stream()
                .map(each -> row(each.area().words(), MarkdownText.words(each.reason()), review(each)))
                .toList();
    }

    private static String review(Touch each) {
        return each.review().map(MarkdownText::words).orElse("**nobody**; add " + MarkdownText.words(each.missing()));
    }

    private List<String> changes() {
        return change.impact().changes().stream()
                .map(each -> row(
                        place(each.place()),
                        MarkdownText.words(each.kind().words() + ": " + each.what()),
                        fields(each)))
                .toList();
    }

    private static String fields(RecordChange each) {
        int more = each.fields().size() - MOST_KEYS;
        return Stream.concat(
                        each.fields().stream()
                                .limit(MOST_KEYS)
                                .map(FieldChange::line)
                                .map(MarkdownText::words),
                        more > 0 ? Stream.of("and " + Counted.of(more, "more key")) : Stream.empty())
                .collect(Collectors.joining("<br>"));
    }

    private String place(Location place) {
        return MarkdownText.code(place.seenFrom(prefix).file() + ":" + place.line());
    }

    private static String more(int rows) {
        return "… and " + Counted.of(rows, "more row") + "; `isms:impact` tells all in the console";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
