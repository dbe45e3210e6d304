package io.github.ismskit.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A result as it passes by. */
final class SarifResult {

    static final Set<String> LEVELS = Set.of("error", "warning", "note", "none");

    /** States of a suppression that nobody has agreed to. */
    private static final Set<String> NOT_AGREED = Set.of("rejected", "underReview");

    /** Kinds of results about which a person has to decide. */
    private static final Set<String> UNDECIDED = Set.of("open", "review");

    private String level = "";
    private String kind = "fail";
    private String baseline = "";
    private final List<String> suppressions = new ArrayList<>();
    private final SarifRule.Reader rule = new SarifRule.Reader();

    private SarifResult() {}

    static SarifResult read(JsonReport report) throws Refusal {
        SarifResult result = new SarifResult();
        report.members(key -> result.member(report, key));
        return result;
    }

    /** It was there in an earlier run and is not any more. */
    boolean isGone() {
        return baseline.equals("absent");
    }

    boolean isSuppressed() {
        return !suppressions.isEmpty() && suppressions.stream().noneMatch(NOT_AGREED::contains);
    }

    /** Empty where it is that of the rule, which may come later in the file. */
    Optional<String> level() {
        if (UNDECIDED.contains(kind)) {
            return Optional.of("to be decided");
        }
        if (!kind.equals("fail")) {
            return Optional.of("none");
        }
        return Optional.of(level).filter(LEVELS::contains);
    }

    SarifRule rule() {
        return rule.rule();
    }

    private void member(JsonReport report, String key) throws Refusal {
        switch (key) {
            case "level" -> level = report.text();
            case "kind" -> kind = report.text();
            case "baselineState" -> baseline = report.text();
            case "suppressions" -> report.items(() -> suppression(report));
            default -> rule.member(report, key);
        }
    }

    private void suppression(JsonReport report) throws Refusal {
        String[] status = {"accepted"};
        report.members(key -> {
            if (key.equals("status")) {
                status[0] = report.text();
            } else {
                report.skip();
            }
        });
        suppressions.add(status[0]);
    }
}
