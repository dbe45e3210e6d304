package io.github.ismskit.collect;

import io.github.ismskit.text.Printed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Results of static analysis and scanners in SARIF 2.1.0. */
final class SarifReports implements ReportReader {

    private final ZoneId zone;

    SarifReports(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Seen read(List<Taken> files) throws Refusal {
        Stamps stamps = new Stamps(zone);
        List<String> facts = new ArrayList<>();
        boolean clean = true;
        for (Taken file : files) {
            try {
                for (SarifRun run : runs(file, stamps)) {
                    facts.add(run.fact());
                    clean &= run.isClean();
                }
            } catch (Refusal e) {
                throw e.of(file.origin());
            }
        }
        return new Seen(facts, clean, stamps.days());
    }

    private static List<SarifRun> runs(Taken file, Stamps stamps) throws Refusal {
        List<SarifRun> runs = new ArrayList<>();
        String[] version = {""};
        JsonReport.walk(
                file,
                report -> report.members(key -> {
                    switch (key) {
                        case "version" -> version[0] = report.text();
                        case "runs" -> report.items(() -> runs.add(SarifRun.read(report, stamps)));
                        default -> report.skip();
                    }
                }));
        if (!version[0].equals("2.1.0")) {
            throw new Refusal(
                    version[0].isEmpty()
                            ? "states no 'version'; it is no SARIF"
                            : "is SARIF '" + Printed.line(version[0]) + "'; let the tool write 2.1.0");
        }
        if (runs.isEmpty()) {
            throw new Refusal("holds no run, so no tool has looked at anything; run the tool, then collect");
        }
        return runs;
    }
}
