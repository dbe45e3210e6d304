package io.github.ismskit.collect;

import io.github.ismskit.text.Counted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One run of a tool, and its results by level. */
final class SarifRun {

    private static final Set<String> REMARKS = Set.of("note", "none");

    private final JsonReport report;
    private final Stamps stamps;
    private final SarifTool tool = new SarifTool();
    private final Map<String, Long> byLevel = new TreeMap<>();
    private final Map<SarifRule, Long> byRule = new HashMap<>();
    private long suppressed;
    private long gone;
    private long errorsOfTheTool;
    private boolean hasResults;
    private boolean hasSucceeded = true;

    private SarifRun(JsonReport report, Stamps stamps) {
        this.report = report;
        this.stamps = stamps;
    }

    static SarifRun read(JsonReport report, Stamps stamps) throws Refusal {
        SarifRun run = new SarifRun(report, stamps);
        report.members(run::member);
        run.verify();
        run.byRule.forEach((rule, count) -> run.byLevel.merge(run.tool.level(rule), count, Long::sum));
        return run;
    }

    /** Notes are remarks; everything above wants to be looked after, and so does a tool that had trouble itself. */
    boolean isClean() {
        return REMARKS.containsAll(byLevel.keySet()) && errorsOfTheTool == 0;
    }

    String fact() {
        long all = byLevel.values().stream().mapToLong(Long::longValue).sum();
        List<String> parts = new ArrayList<>();
        byLevel.forEach((level, count) -> parts.add(count + " " + level));
        String levels = parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
        return tool.words() + " with " + Counted.of(all, "result") + levels
                + (suppressed == 0 ? "" : ", " + suppressed + " suppressed")
                + (gone == 0 ? "" : ", " + gone + " gone since the baseline")
                + (errorsOfTheTool == 0 ? "" : ", " + Counted.of(errorsOfTheTool, "error") + " of the tool itself");
    }

    private void member(String key) throws Refusal {
        switch (key) {
            case "tool" -> tool.read(report);
            case "invocations" -> report.items(() -> report.members(this::invocation));
            case "results" -> {
                hasResults = report.isList();
                report.items(() -> count(SarifResult.read(report)));
            }
            default -> report.skip();
        }
    }

    private void count(SarifResult result) {
        if (result.isGone()) {
            gone++;
        } else if (result.isSuppressed()) {
            suppressed++;
        } else {
            result.level()
                    .ifPresentOrElse(
                            level -> byLevel.merge(level, 1L, Long::sum),
                            () -> byRule.merge(result.rule(), 1L, Long::sum));
        }
    }

    private void invocation(String key) throws Refusal {
        switch (key) {
            case "executionSuccessful" -> hasSucceeded &= !report.isFalse();
            case "startTimeUtc", "endTimeUtc" -> stamps.add(report.text());
            case "toolExecutionNotifications", "toolConfigurationNotifications" ->
                report.items(() -> report.members(inner -> {
                    if (inner.equals("level")) {
                        errorsOfTheTool += report.text().equals("error") ? 1 : 0;
                    } else {
                        report.skip();
                    }
                }));
            default -> report.skip();
        }
    }

    private void verify() throws Refusal {
        if (tool.isNameless()) {
            throw new Refusal("holds a run that does not say which tool it was; it is no SARIF 2.1.0");
        }
        if (!hasSucceeded) {
            throw new Refusal("says that the run of " + tool.words() + " failed; let it succeed, then collect");
        }
        if (!hasResults) {
            throw new Refusal("holds a run of " + tool.words()
                    + " without 'results', which means that none were looked for; run the tool, then collect");
        }
    }
}
