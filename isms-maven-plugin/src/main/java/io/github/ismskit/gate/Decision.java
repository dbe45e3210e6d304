package io.github.ismskit.gate;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.text.Counted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a build goes on, and why.
 *
 * @param ofChange whether only what a change touches was asked for
 * @param stopping what stops it, weakened obligations first
 * @param accepted what the baseline covers
 * @param elsewhere what the change does not touch
 * @param doubts why nothing can be said
 * @param gone entries of the baseline that nobody finds any more
 */
public record Decision(
        boolean ofChange,
        Set<Finding> stopping,
        Set<Finding> accepted,
        Set<Finding> elsewhere,
        List<String> doubts,
        Baseline gone) {

    public Decision {
        stopping = Collections.unmodifiableSet(new LinkedHashSet<>(stopping));
        accepted = Collections.unmodifiableSet(new LinkedHashSet<>(accepted));
        elsewhere = Collections.unmodifiableSet(new LinkedHashSet<>(elsewhere));
        doubts = List.copyOf(doubts);
    }

    /** The same with one reason more why nobody can judge. */
    public Decision doubted(String doubt) {
        List<String> all = new ArrayList<>(doubts);
        all.add(doubt);
        return new Decision(ofChange, stopping, accepted, elsewhere, all, gone);
    }

    public boolean isPassed() {
        return stopping.isEmpty() && doubts.isEmpty();
    }

    /** What the change demands less without saying why. */
    public List<Finding> weakened() {
        return stopping.stream()
                .filter(each -> each.rule().equals(Weakened.RULE))
                .toList();
    }

    /** Whether there is more to say than the verdict says. */
    public boolean isTold() {
        return ofChange || !accepted.isEmpty();
    }

    /** In a line, for the end of a build. */
    public String words() {
        String part = ofChange ? " in what this change touches" : "";
        if (!stopping.isEmpty()) {
            return "Gate closed by " + Counted.of(stopping.size(), "finding") + part + aside();
        }
        return doubts.isEmpty()
                ? "Gate passed" + (ofChange ? " for what this change touches" : "") + aside()
                : "Gate closed, since nobody can judge" + aside();
    }

    /** What is listed does not stop the build, and is there all the same. */
    private String aside() {
        List<String> aside = new ArrayList<>();
        if (!elsewhere.isEmpty()) {
            aside.add(Counted.of(elsewhere.size(), "finding") + " elsewhere");
        }
        if (!accepted.isEmpty()) {
            aside.add(Counted.of(accepted.size(), "finding") + " accepted in the baseline");
        }
        return aside.isEmpty() ? "" : ", not counting " + String.join(" and ", aside);
    }
}
