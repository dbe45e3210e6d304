package io.github.ismskit.send;

import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Masthead;
import io.github.ismskit.remind.Obligations;
import io.github.ismskit.remind.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps one issue an obligation: opened once, told of every level, closed when it is done. */
public final class IssueSender implements Sender {

    private final IssueTracker tracker;
    private final IssueText text;
    private @Nullable Map<String, Issue> known;
    private Optional<String> lost = Optional.empty();

    public IssueSender(IssueTracker tracker, Masthead masthead) {
        this.tracker = tracker;
        this.text = new IssueText(masthead);
    }

    @Override
    public void send(Delivery delivery) throws NotSent {
        for (Told line : delivery.digest().lines()) {
            String obligation = line.notice().obligation();
            Issue issue = known().get(obligation);
            if (issue == null) {
                known().put(obligation, opened(IssueText.title(line), text.body(delivery, line)));
            } else {
                tell(issue, IssueText.mark(line), text.comment(line));
                if (!issue.isOpen()) {
                    tracker.reopen(issue);
                    known().put(obligation, new Issue(issue.number(), true, issue.body(), true));
                }
            }
        }
    }

    /** One that would never be found again is of no use, and others would be none either. */
    private Issue opened(String title, String body) throws NotSent {
        if (lost.isPresent()) {
            throw new NotSent(lost.get());
        }
        Issue issue = tracker.create(title, body);
        if (!issue.isLabelled()) {
            lost = Optional.of("issue " + issue.number() + " lost the label '" + IssueTracker.LABEL
                    + "', by which it would be found again, and was closed; let the token set labels");
            tracker.close(issue);
            throw new NotSent(lost.get());
        }
        return issue;
    }

    /** Closes what is done, and tells which could not be. */
    public Closing close(Obligations obligations) {
        List<String> failures = new ArrayList<>();
        int closed = 0;
        try {
            for (Map.Entry<String, Issue> each : known().entrySet()) {
                if (each.getValue().isOpen() && !obligations.isOpen(each.getKey())) {
                    closed += closed(each.getValue(), obligations.ending(each.getKey()), failures);
                }
            }
        } catch (NotSent e) {
            failures.add(e.words());
        }
        return new Closing(closed, failures);
    }

    /** How many were closed, and why others were not. */
    public record Closing(int closed, List<String> failures) {

        public Closing {
            failures = List.copyOf(failures);
        }
    }

    private int closed(Issue issue, String ending, List<String> failures) {
        try {
            tell(issue, IssueText.ended(), text.ending(ending));
            tracker.close(issue);
            return 1;
        } catch (NotSent e) {
            failures.add("issue " + issue.number() + " is done and stays open: " + e.words());
            return 0;
        }
    }

    /** A build that was ended in the middle has perhaps told it. */
    private void tell(Issue issue, String mark, String comment) throws NotSent {
        boolean isTold =
                issue.body().contains(mark) || tracker.comments(issue).stream().anyMatch(each -> each.contains(mark));
        if (!isTold) {
            tracker.comment(issue, comment);
        }
    }

    /** By obligation; of two for the same the open one, or the older one. */
    private Map<String, Issue> known() throws NotSent {
        if (known == null) {
            Map<String, Issue> found = new HashMap<>();
            for (Issue issue : tracker.issues()) {
                IssueText.obligation(issue)
                        .ifPresent(key -> found.merge(
                                key, issue, (older, other) -> older.isOpen() || !other.isOpen() ? older : other));
            }
            known = found;
        }
        return known;
    }
}
