package io.github.ismskit.portal.reviews;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Change;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Incident;
import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.model.ReviewInput;
import io.github.ismskit.model.Risk;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the records of a period say about each input of a management review, as of the day that is judged. */
public final class LiveInputs {

    /** A sentence and the records behind it. */
    public record Line(String words, List<Ref> records) {}

    private final Desk desk;
    private final ManagementReview review;
    private final DateRange period;

    LiveInputs(Desk desk, ManagementReview review, DateRange period) {
        this.desk = desk;
        this.review = review;
        this.period = period;
    }

    List<Line> of(ReviewInput input) {
        return switch (input) {
            case PREVIOUS_ACTIONS -> previousActions();
            case CONTEXT_CHANGES -> contextChanges();
            case INTERESTED_PARTIES -> List.of(line("Documents about interested parties", answering("4.2")));
            case PERFORMANCE -> new Performance(desk, period).lines();
            case FEEDBACK ->
                List.of(line(
                        "Records with the tag 'feedback'",
                        all(each -> each.header().tags().contains("feedback"))));
            case RISKS -> risks();
            case IMPROVEMENT -> improvement();
        };
    }

    private List<Line> previousActions() {
        LocalDate day = review.held().orElse(review.planned());
        List<Line> lines = new ArrayList<>();
        for (ManagementReview earlier : desk.isms().all(ManagementReview.class)) {
            if (earlier.held().filter(held -> held.isBefore(day)).isPresent()) {
                for (PlannedAction decision : earlier.decisions()) {
                    if (decision.done()
                            .filter(done -> done.isBefore(period.from()))
                            .isEmpty()) {
                        lines.add(new Line(decision.action() + ": " + state(decision), List.of(desk.ref(earlier))));
                    }
                }
            }
        }
        return lines.isEmpty() ? List.of(new Line("No decision of an earlier review was open", List.of())) : lines;
    }

    private String state(PlannedAction decision) {
        Optional<LocalDate> done = decision.done().filter(day -> !day.isAfter(desk.asOf()));
        if (done.isPresent()) {
            return "done on " + done.get();
        }
        return (decision.isOverdueOn(desk.asOf()) ? "overdue since " : "open, due ") + decision.due();
    }

    private List<Line> contextChanges() {
        return List.of(
                line("Changes in the period", in(Change.class, Change::date)),
                line("Documents about the context", answering("4.1")));
    }

    private List<Line> risks() {
        List<Risk> open = desk.isms().risks().stream().filter(Risk::isOpen).toList();
        return List.of(
                line("Open risks", open.stream().toList(), false),
                line(
                        "Open risks above the appetite",
                        open.stream()
                                .filter(risk ->
                                        !desk.isms().organisation().risk().accepts(risk.current()))
                                .toList()),
                line("Risks identified in the period", in(Risk.class, Risk::identified)),
                line(
                        "Risks with an overdue treatment step",
                        open.stream()
                                .filter(risk -> risk.plan().stream().anyMatch(step -> step.isOverdueOn(desk.asOf())))
                                .toList()));
    }

    private List<Line> improvement() {
        List<Line> lines = new ArrayList<>();
        for (Audit audit : desk.isms().audits()) {
            if (audit.performed().filter(period::contains).isPresent()) {
                audit.findings().stream()
                        .filter(finding -> !finding.isNonconformity())
                        .forEach(finding ->
                                lines.add(new Line(finding.id() + ": " + finding.summary(), List.of(desk.ref(audit)))));
            }
        }
        for (Incident incident : desk.isms().all(Incident.class)) {
            if (period.contains(incident.detected())) {
                incident.lessons()
                        .ifPresent(lesson -> lines.add(new Line("Lesson: " + lesson, List.of(desk.ref(incident)))));
            }
        }
        lines.add(line(
                "Nonconformities closed in the period",
                desk.isms().all(Nonconformity.class).stream()
                        .filter(each -> each.closed().filter(period::contains).isPresent())
                        .toList()));
        return lines;
    }

    private List<? extends Entry> answering(String clause) {
        return all(each -> each instanceof GovernedDocument && each.clauses().contains(clause));
    }

    private List<Entry> all(Predicate<Entry> wanted) {
        return desk.isms().entries().stream().filter(wanted).toList();
    }

    private <E extends Entry> List<E> in(Class<E> kind, Function<E, LocalDate> day) {
        Stream<E> records = desk.isms().all(kind).stream();
        return records.filter(each -> period.contains(day.apply(each))).toList();
    }

    private Line line(String words, List<? extends Entry> records) {
        return line(words, records, true);
    }

    private Line line(String words, List<? extends Entry> records, boolean named) {
        List<Ref> refs = named ? records.stream().map(desk::ref).toList() : List.of();
        return new Line(words + ": " + (records.isEmpty() ? "none" : records.size()), refs);
    }
}
