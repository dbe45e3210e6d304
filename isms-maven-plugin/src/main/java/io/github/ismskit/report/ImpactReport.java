package io.github.ismskit.report;

import io.github.ismskit.ContentChange;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.impact.Area;
import io.github.ismskit.impact.FieldChange;
import io.github.ismskit.impact.RecordChange;
import io.github.ismskit.impact.Touch;
import io.github.ismskit.impact.Weakening;
import io.github.ismskit.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a change of the content changes, demands less and touches, and what of this nobody has looked at. */
public final class ImpactReport {

    private static final int MOST_KEYS = 10;
    private static final int MOST_FILES = 20;

    private final ContentChange change;
    private final String prefix;
    private final List<ConsoleLine> lines = new ArrayList<>();

    /** @param prefix put before the paths of content files, so that they can be opened from where the build runs */
    public ImpactReport(ContentChange change, String prefix) {
        this.change = change;
        this.prefix = prefix;
    }

    /** One line a key, a demand, a part; what nobody has looked at is a warning. */
    public List<ConsoleLine> lines() {
        info("Compared with " + change.against() + ": "
                + Counted.of(
                        change.base().changed().size(), "file of the content differs", "files of the content differ")
                + ", committed or not");
        chapter("What is inherited", !change.inheritance().isEmpty());
        change.inheritance().forEach(line -> info("  " + line));
        chapter("What changed", !change.impact().changes().isEmpty());
        change.impact().changes().forEach(this::record);
        others();
        unread();
        chapter("What is demanded less", !change.impact().weakenings().isEmpty());
        change.impact().weakenings().forEach(this::weakening);
        chapter("What it touches", !change.impact().touches().isEmpty());
        touches();
        info("");
        return List.copyOf(lines);
    }

    /** Satisfied, or how much is open. */
    public static String summary(ContentChange change) {
        int demands = change.impact().unexplained().size();
        int parts = change.impact().open().size();
        int files = change.unreadable().size();
        if (change.open() > 0) {
            return "ISMS impact: " + Counted.of(change.open(), "thing") + " nobody has looked at: "
                    + Counted.of(demands, "demand") + " lowered without a change record, "
                    + Counted.of(parts, "part") + " touched without a review, "
                    + Counted.of(files, "file") + " that cannot be read";
        }
        return change.impact().changes().isEmpty()
                ? "ISMS impact: satisfied, since nothing of the ISMS says anything else"
                : "ISMS impact: satisfied, since the change carries the review of everything that it touches";
    }

    private void record(RecordChange each) {
        info("  " + each.place().seenFrom(prefix) + ": " + each.kind().words() + ": " + each.what());
        each.fields().stream().limit(MOST_KEYS).map(FieldChange::line).forEach(line -> info("    " + line));
        if (each.fields().size() > MOST_KEYS) {
            info("    and " + Counted.of(each.fields().size() - MOST_KEYS, "more key"));
        }
    }

    private void others() {
        List<String> files = List.copyOf(change.otherFiles());
        chapter("Files that differ although no record in them says anything else", !files.isEmpty());
        files.stream().limit(MOST_FILES).forEach(file -> info("  " + prefix + file));
        if (files.size() > MOST_FILES) {
            info("  and " + Counted.of(files.size() - MOST_FILES, "more file"));
        }
    }

    private void unread() {
        List<String> before = List.copyOf(change.unreadBefore());
        chapter("What could not be read before, and counts as new", !before.isEmpty());
        before.forEach(file -> info("  " + prefix + file));
        chapter(
                "What cannot be read, and so not be compared",
                !change.unreadable().isEmpty());
        change.unreadable()
                .forEach(file -> add(false, "  " + prefix + file + ": run isms:validate, and put right what it finds"));
    }

    private void weakening(Weakening each) {
        add(each.explainedBy().isPresent(), "  " + each.line(prefix));
    }

    private void touches() {
        Optional<Area> area = Optional.empty();
        for (Touch touch : change.impact().touches()) {
            if (!area.equals(Optional.of(touch.area()))) {
                area = Optional.of(touch.area());
                info("  " + touch.area().words());
            }
            add(touch.review().isPresent(), "    " + touch.line());
        }
    }

    private void chapter(String title, boolean isThere) {
        if (isThere) {
            info("");
            info(title);
        }
    }

    private void add(boolean seen, String text) {
        lines.add(new ConsoleLine(seen ? Severity.INFO : Severity.WARNING, text));
    }

    private void info(String text) {
        add(true, text);
    }
}
