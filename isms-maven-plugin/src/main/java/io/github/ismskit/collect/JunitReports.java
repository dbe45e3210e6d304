package io.github.ismskit.collect;

import io.github.ismskit.text.Counted;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Test reports in the form of JUnit, as Surefire, Gradle, pytest and many others write it. */
final class JunitReports implements ReportReader {

    private final ZoneId zone;

    JunitReports(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public Seen read(List<Taken> files) throws Refusal {
        Stamps stamps = new Stamps(zone);
        List<JunitTally> tallies = new ArrayList<>();
        for (Taken file : files) {
            JunitTally tally = new JunitTally(stamps);
            try {
                XmlReport.walk(file, tally);
                tally.verify();
            } catch (Refusal e) {
                throw e.of(file.origin());
            }
            tallies.add(tally);
        }
        return seen(tallies, stamps);
    }

    private static Seen seen(List<JunitTally> tallies, Stamps stamps) throws Refusal {
        long tests = tallies.stream().mapToLong(JunitTally::tests).sum();
        long skipped = tallies.stream().mapToLong(JunitTally::skipped).sum();
        long failed = tallies.stream().mapToLong(JunitTally::failed).sum();
        long flaky = tallies.stream().mapToLong(JunitTally::flaky).sum();
        if (tests == skipped && failed == 0) {
            throw new Refusal(
                    "no test was run: " + (tests == 0 ? "the reports hold none" : "all " + tests + " were skipped")
                            + "; run the tests, then collect");
        }
        List<String> facts = new ArrayList<>();
        facts.add(Counted.of(tests, "test") + ": " + (tests - skipped) + " run, " + failed + " failed, " + skipped
                + " skipped" + (flaky == 0 ? "" : ", " + flaky + " passed only when run again"));
        BigDecimal seconds = tallies.stream().map(JunitTally::seconds).reduce(BigDecimal.ZERO, BigDecimal::add);
        facts.add("ran for " + seconds.stripTrailingZeros().toPlainString() + " s");
        TreeSet<String> tools = new TreeSet<>();
        tallies.forEach(tally -> tools.add(tally.tool()));
        facts.add(String.join(", ", tools));
        return new Seen(facts, failed == 0, stamps.days());
    }
}
