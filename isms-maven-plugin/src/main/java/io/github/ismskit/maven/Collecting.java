package io.github.ismskit.maven;

import io.github.ismskit.collect.Collected;
import io.github.ismskit.collect.Harvest;
import io.github.ismskit.collect.NotCollected;
import io.github.ismskit.collect.Opening;
import io.github.ismskit.collect.Round;
import io.github.ismskit.collect.Terms;
import io.github.ismskit.collect.Tray;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Words;
import io.github.ismskit.record.Draft;
import io.github.ismskit.record.Piece;
import io.github.ismskit.record.Reason;
import io.github.ismskit.record.Receipt;
import io.github.ismskit.record.Recorded;
import io.github.ismskit.record.Recorder;
import io.github.ismskit.record.Refused;
import io.github.ismskit.report.ConsoleLine;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Hands in what collectors found, one activity after the other, and tells what came of each. */
final class Collecting {

    private final Log log;
    private final Path contentRoot;
    private final Recorder recorder;
    private final boolean dryRun;
    private int failed;

    Collecting(Log log, Path contentRoot, Recorder recorder, boolean dryRun) {
        this.log = log;
        this.contentRoot = contentRoot;
        this.recorder = recorder;
        this.dryRun = dryRun;
    }

    /** What succeeds is kept, whatever fails besides; the build fails at the end. */
    void run(List<Opening> chosen, Terms terms, Tray tray) throws MojoFailureException {
        Round round = new Round(terms, tray);
        for (Opening each : chosen) {
            tell(round.harvest(each.activity(), each.occurrence().orElseThrow()));
        }
        if (failed > 0) {
            throw new MojoFailureException("of " + chosen.size() + (chosen.size() == 1 ? " activity " : " activities ")
                    + "to collect for, " + failed + " failed; the reasons are above");
        }
    }

    private void tell(Harvest harvest) {
        if (harvest instanceof NotCollected not) {
            failed++;
            not.reasons().forEach(reason -> print(Severity.ERROR, not.activity().id() + ": " + reason));
        } else if (harvest instanceof Collected collected) {
            if (dryRun) {
                print(
                        Severity.INFO,
                        collected.activity().id() + " of " + collected.occurrence() + " would be recorded, outcome "
                                + outcome(collected));
                collected
                        .note()
                        .lines()
                        .filter(line -> line.startsWith("- "))
                        .forEach(line -> print(Severity.INFO, line));
            } else {
                record(collected);
            }
        }
    }

    private void record(Collected collected) {
        Receipt receipt = recorder.take(Draft.of(collected.activity().id())
                .occurrence(collected.occurrence())
                .performed(collected.performed())
                .by(collected.performedBy())
                .outcome(collected.outcome())
                .note(collected.note())
                .files(collected.pieces().stream()
                        .map(piece -> new Piece(piece.file(), piece.name()))
                        .toList())
                .submission());
        if (receipt instanceof Refused refused) {
            failed++;
            for (Reason reason : refused.reasons()) {
                print(Severity.ERROR, collected.activity().id() + ": " + reason.line());
            }
        } else if (receipt instanceof Recorded recorded) {
            print(
                    Severity.INFO,
                    collected.activity().id() + " of " + collected.occurrence() + " is recorded as "
                            + recorded.id() + ", outcome " + outcome(collected) + "; commit "
                            + ContentPrefix.of(contentRoot)
                            + contentRoot
                                    .relativize(recorded.folder())
                                    .toString()
                                    .replace('\\', '/'));
            recorded.remarks().forEach(remark -> print(Severity.WARNING, recorded.id() + ": " + remark));
        }
    }

    private static String outcome(Collected collected) {
        return Words.of(collected.outcome());
    }

    private void print(Severity severity, String text) {
        MavenConsole.print(log, List.of(new ConsoleLine(severity, text)));
    }
}
