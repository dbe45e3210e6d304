package io.github.ismskit.portal.reviews;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Change;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Incident;
import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.ReviewInput;
import io.github.ismskit.model.Risk;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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
            case PREVIOUS_ACTIONS -> new EarlierDecisions(desk, review, period).lines();
            case CONTEXT_CHANGES -> contextChanges();
            case INTERESTED_PARTIES ->
                List.of(line(answering("4.2"), found -> desk.say("reviews.party-documents", found)));
            case PERFORMANCE -> new Performance(desk, period).lines();
            case FEEDBACK ->
                List.of(line(
                        all(each -> each.header().tags().contains("feedback")),
                        found -> desk.say("reviews.feedback", found)));
            case RISKS -> risks();
            case IMPROVEMENT -> improvement();
        };
    }

    private List<Line> contextChanges() {
        return List.of(
                line(in(Change.class, Change::date), found -> desk.say("reviews.changes", found)),
                line(answering("4.1"), found -> desk.say("reviews.context-documents", found)));
    }

    private List<Line> risks() {
        List<Risk> open = desk.isms().risks().stream().filter(Risk::isOpen).toList();
        return List.of(
                new Line(desk.say("reviews.open-risks", found(open)), List.of()),
                line(
                        open.stream()
                                .filter(risk ->
                                        !desk.isms().organisation().risk().accepts(risk.current()))
                                .toList(),
                        found -> desk.say("reviews.risks-above-appetite", found)),
                line(in(Risk.class, Risk::identified), found -> desk.say("reviews.risks-identified", found)),
                line(
                        open.stream()
                                .filter(risk -> risk.plan().stream().anyMatch(step -> step.isOverdueOn(desk.asOf())))
                                .toList(),
                        found -> desk.say("reviews.risks-with-overdue-step", found)));
    }

    private List<Line> improvement() {
        List<Line> lines = new ArrayList<>();
        for (Audit audit : desk.isms().audits()) {
            if (audit.performed().filter(period::contains).isPresent()) {
                audit.findings().stream()
                        .filter(finding -> !finding.isNonconformity())
                        .forEach(finding -> lines.add(new Line(
                                desk.say("reviews.finding", finding.id(), finding.summary()),
                                List.of(desk.ref(audit)))));
            }
        }
        for (Incident incident : desk.isms().all(Incident.class)) {
            if (period.contains(incident.detected())) {
                incident.lessons()
                        .ifPresent(lesson ->
                                lines.add(new Line(desk.say("reviews.lesson", lesson), List.of(desk.ref(incident)))));
            }
        }
        lines.add(line(
                desk.isms().all(Nonconformity.class).stream()
                        .filter(each -> each.closed().filter(period::contains).isPresent())
                        .toList(),
                found -> desk.say("reviews.nonconformities-closed", found)));
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

    private Line line(List<? extends Entry> records, UnaryOperator<String> words) {
        return new Line(
                words.apply(found(records)), records.stream().map(desk::ref).toList());
    }

    private String found(List<? extends Entry> records) {
        return records.isEmpty() ? desk.say("reviews.none") : desk.phrases().number(records.size());
    }
}
