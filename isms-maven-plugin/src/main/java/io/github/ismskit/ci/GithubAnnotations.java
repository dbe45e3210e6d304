package io.github.ismskit.ci;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.text.Counted;
import io.github.ismskit.text.PlainText;
import java.util.ArrayList;
import java.util.List;

/** The findings as workflow commands of GitHub Actions, which it shows at the lines of a pull request. */
public final class GithubAnnotations {

    /** GitHub drops what a step says beyond so many of a level. */
    private static final int SHOWN = 10;

    private final Bulletin bulletin;

    public GithubAnnotations(Bulletin bulletin) {
        this.bulletin = bulletin;
    }

    /** One command a line, the errors first. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Finding> findings = bulletin.findings().stream()
                    .filter(finding -> bulletin.weight(finding) == severity)
                    .toList();
            // the note about what is left is a notice itself
            int shown = severity == Severity.INFO ? SHOWN - 1 : SHOWN;
            findings.stream().limit(shown).map(this::annotation).forEach(lines::add);
            if (findings.size() > shown) {
                left.add(Counted.of(findings.size() - shown, "more " + word(severity)));
            }
        }
        if (!left.isEmpty()) {
            lines.add("::notice title=" + property("isms") + "::"
                    + data(bulletin.headline() + "; not shown here: " + String.join(", ", left)));
        }
        return lines;
    }

    private String annotation(Finding finding) {
        Location place = bulletin.place(finding);
        return "::" + word(bulletin.weight(finding))
                + " file=" + property(place.file())
                + ",line=" + place.line()
                + ",col=" + place.column()
                + ",title=" + property(finding.rule())
                + "::" + data(PlainText.line(bulletin.told(finding)));
    }

    private static String word(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.key();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
