package io.github.ismskit.maven;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.record.KeptFile;
import io.github.ismskit.record.Reason;
import io.github.ismskit.record.Receipt;
import io.github.ismskit.record.Recorded;
import io.github.ismskit.record.Refused;
import io.github.ismskit.report.ConsoleLine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tells what became of a submission, and what to commit. */
record EvidenceReceipt(Path base) {

    List<ConsoleLine> lines(Receipt receipt) {
        if (receipt instanceof Refused refused) {
            return refused.reasons().stream()
                    .map(Reason::line)
                    .map(text -> new ConsoleLine(Severity.ERROR, text))
                    .toList();
        }
        return recorded((Recorded) receipt);
    }

    private List<ConsoleLine> recorded(Recorded recorded) {
        List<ConsoleLine> lines = new ArrayList<>();
        String answers = recorded.occurrence()
                .map(due -> ", which answers the due date of " + due)
                .orElse("");
        lines.add(info("Recorded " + recorded.id() + answers));
        recorded.files().forEach(file -> lines.add(info("  " + told(file))));
        recorded.remarks().forEach(remark -> lines.add(new ConsoleLine(Severity.WARNING, remark)));
        lines.add(info("Commit it with:"));
        lines.add(info("  git add " + quoted(relative(recorded.folder()))));
        lines.add(info("  git commit -m " + quoted("Record " + recorded.id())));
        return lines;
    }

    private static String told(KeptFile file) {
        String size = file.size() + (file.size() == 1 ? " byte" : " bytes");
        String renamed = file.path().equals(file.original()) ? "" : ", handed in as " + file.original();
        return file.path() + ": " + file.type() + ", " + size + ", SHA-256 " + file.sha256() + renamed;
    }

    private String relative(Path folder) {
        Path path = folder.startsWith(base) ? base.relativize(folder) : folder;
        return path.toString().replace('\\', '/');
    }

    /** Ready for a shell, whatever the folder of the project is called. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9._/:-]+") ? word : "\"" + word.replaceAll("([\"$`\\\\])", "\\\\$1") + "\"";
    }

    private static ConsoleLine info(String text) {
        return new ConsoleLine(Severity.INFO, text);
    }
}
