package io.github.ismskit.impact;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Isms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reviews that the same change carries: of records, by change records, by evidence that came. */
final class CarriedReviews {

    private final List<RecordChange> changes;
    private final Explanations explanations;
    private final Isms after;

    CarriedReviews(List<RecordChange> changes, Isms after) {
        this.changes = changes;
        this.after = after;
        explanations = Explanations.of(changes);
    }

    /** Who has looked at what a record reaches; empty where nobody did. */
    Optional<String> of(Area area, RecordChange change) {
        return switch (area) {
            case ACKNOWLEDGEMENTS -> evidence(asking(change)::contains);
            case TRAINING -> evidence(this::trains).or(() -> answer(area));
            case SCOPE -> scope().or(() -> answer(area));
            default -> reviewed(area, change).or(() -> answer(area));
        };
    }

    /** What would satisfy it. */
    String missing(Area area, RecordChange change) {
        return switch (area) {
            case ACKNOWLEDGEMENTS -> "evidence of the activity that asks its readers";
            case TRAINING -> "evidence of a training, or " + answering(area);
            case SCOPE ->
                after.scope()
                        .map(document -> "a review of " + document.id() + ", or " + answering(area))
                        .orElse(answering(area));
            default ->
                isOf(area, change.type()) && change.after().isPresent()
                        ? "a review of " + change.id() + ", or " + answering(area)
                        : answering(area);
        };
    }

    static String answering(Area area) {
        return "a change record that answers 'impact." + area.key() + "'";
    }

    Optional<String> answer(Area area) {
        return explanations.answer(area.key());
    }

    /** A review of the document that says what the scope is. */
    private Optional<String> scope() {
        return after.scope().stream()
                .flatMap(document -> changes.stream().filter(each -> each.id().equals(document.id())))
                .flatMap(each -> Looked.at(each).stream())
                .findFirst();
    }

    /** A review of the record itself, or of one of the touched part that it names or that names it. */
    private Optional<String> reviewed(Area area, RecordChange change) {
        return Stream.concat(
                        Stream.of(change),
                        changes.stream().filter(each -> names(each, change.id()) || names(change, each.id())))
                .filter(each -> isOf(area, each.type()))
                .flatMap(each -> Looked.at(each).stream())
                .findFirst();
    }

    private static boolean names(RecordChange change, String id) {
        return change.after()
                .or(change::before)
                .filter(entry -> entry.header().related().contains(id)
                        || entry.controls().contains(id)
                        || entry.references().stream()
                                .anyMatch(reference -> reference.id().equals(id)))
                .isPresent();
    }

    private static boolean isOf(Area area, DocumentType type) {
        return switch (area) {
            case RISKS -> type == DocumentType.RISK;
            case SOA -> type == DocumentType.CONTROL;
            case SUPPLIERS -> type == DocumentType.SUPPLIER;
            case POLICIES -> type == DocumentType.POLICY || type == DocumentType.DOCUMENT;
            case SCOPE, TRAINING, ACKNOWLEDGEMENTS -> false;
        };
    }

    private Optional<String> evidence(Predicate<String> activity) {
        return changes.stream()
                .filter(each -> each.kind() == RecordChange.Kind.ADDED)
                .flatMap(each -> each.after().stream())
                .filter(entry -> entry instanceof Evidence evidence
                        && evidence.activity().filter(activity).isPresent())
                .map(entry -> entry.id() + " was recorded")
                .findFirst();
    }

    /** The activities that ask the readers of a document, or those of all documents where a person came. */
    private Set<String> asking(RecordChange change) {
        return (change.after().isPresent() ? change.after().stream() : after.entries().stream())
                .flatMap(entry -> Reached.acknowledgement(entry).stream())
                .flatMap(each -> each.campaignActivity().stream())
                .collect(Collectors.toSet());
    }

    private boolean trains(String activity) {
        return after.entry(activity)
                .filter(Activity.class::isInstance)
                .filter(CarriedReviews::isTraining)
                .isPresent();
    }

    private static boolean isTraining(Entry activity) {
        return activity.controls().contains("A.6.3")
                || activity.clauses().stream().anyMatch(clause -> clause.equals("7.2") || clause.equals("7.3"));
    }
}
