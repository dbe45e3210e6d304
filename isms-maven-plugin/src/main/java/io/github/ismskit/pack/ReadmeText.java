package io.github.ismskit.pack;

import io.github.ismskit.Assessment;
import io.github.ismskit.edition.LeftOut;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Words;
import io.github.ismskit.readiness.Obligations;
import io.github.ismskit.sampling.SamplingSheet;
import java.util.List;
import java.util.stream.Collectors;

/** {@code README.txt}: what the verdict is, what lies where, what was left out, and how to check it all without us. */
record ReadmeText(Pack pack, String version, boolean hasReport) {

    String text() {
        return head() + verification() + content() + leftOut() + limits();
    }

    private String head() {
        Assessment assessment = pack.cut().assessment();
        Audit audit = pack.sheet().audit();
        Obligations obligations = assessment.readiness().obligations();
        return """
                %s
                %s (%s), planned for %s

                Verdict on %s: %s%s
                %s
                %d errors, %d warnings; %d of %d expected obligations proven, %d answered for, %d failed.
                Evidence from %s to %s, the time that the audit looks back on, as of %s.
                Content at commit %s; history: %s.
                Made by isms-maven-plugin %s.

                """.formatted(
                assessment.isms().organisation().name(),
                audit.title(),
                audit.id(),
                audit.planned(),
                assessment.asOf(),
                assessment.verdict().key(),
                assessment.simulated() ? " (a simulation: the day was asked for, it is not the day of the build)" : "",
                meaning(assessment),
                assessment.count(Severity.ERROR),
                assessment.count(Severity.WARNING),
                obligations.expected() == 0 ? 0 : obligations.proven(),
                obligations.expected(),
                obligations.waived(),
                obligations.failed(),
                pack.sheet().window().from(),
                pack.sheet().window().to(),
                assessment.asOf(),
                assessment.commit().orElse("not known"),
                assessment.situation().history().words(),
                version);
    }

    private static String meaning(Assessment assessment) {
        if (assessment.verdict() == Verdict.FAIL) {
            return "At least one requirement is not met; findings.json and the portal say which.";
        }
        return assessment.verdict() == Verdict.CANNOT_JUDGE
                ? "Nothing can be said about it: "
                        + String.join("; ", assessment.readiness().doubts()) + "."
                : "Every expected obligation is proven or answered for"
                        + assessment
                                .readiness()
                                .validUntil()
                                .map(day -> "; it holds until " + day + " if nothing more is recorded.")
                                .orElse(".");
    }

    private String verification() {
        return """
                How to check it, with nothing of ours
                -------------------------------------
                NAME stands for the name of the zip. In its folder, with NAME.zip.sha256 beside it:

                  sha256sum -c NAME.zip.sha256
                  unzip -tq NAME.zip
                  unzip -q NAME.zip -d NAME
                  cd NAME
                  sha256sum -c --quiet SHA256SUMS

                Each line ends without an error. Ask the organisation for the SHA-256 of the zip by another way than the
                one by which the zip came: whoever can change the zip can change the sums inside it as well.

                """.replace("NAME", pack.name());
    }

    private String content() {
        SamplingSheet sheet = pack.sheet();
        String report = hasReport
                ? "  readiness.html       the readiness report of this audit, one file to read and to print\n"
                : "";
        return """
                What lies where
                ---------------
                %s  portal/index.html    everything as pages, in the auditor's edition; needs no server and no network
                  registers/           the registers as tables, the statement of applicability in soa.csv
                  evidence/index.csv   every evidence record of the time with its files, hashes and original paths
                  evidence/            the evidence, in a folder for each activity or control and record
                  sampling/            what to look at first, drawn with the seed "%s"; how is told in the portal
                  history/             when each record landed in git and was changed, as text
                  rules.csv            every rule and what came of it
                  waivers.csv          exceptions in force
                  findings.json, readiness.json, manifest.json   the same for machines
                  SHA256SUMS           the hash of every other file

                Names of files are written so that every system takes them; evidence/index.csv and manifest.json tell the
                name that each has in the content. In a table, a text that a spreadsheet would run has a ' before it.

                """.formatted(report, sheet.seed());
    }

    private String leftOut() {
        List<LeftOut> all = pack.leftOut();
        String told = all.stream()
                .map(each -> "  %s: %d records, of which %d are evidence\n"
                        .formatted(Words.of(each.classification()), each.records(), each.evidence()))
                .collect(Collectors.joining());
        return """
                What was left out
                -----------------
                Nothing above the classification %s is in this pack.
                %s
                """.formatted(
                Words.of(pack.most()),
                told.isEmpty()
                        ? "Nothing had to be left out for that.\n"
                        : told + "They count for the verdict; evidence of them is told by its day, as WITHHELD.\n");
    }

    private static String limits() {
        return """
                What is proven, and what is only asserted
                -----------------------------------------
                The sums prove that these are the bytes that were packed. A hash in a record proves that a file is the one
                that was recorded. Who did something, when and with what result is what the record asserts; history/ tells
                when the record itself came into git, where that is known.
                """;
    }
}
