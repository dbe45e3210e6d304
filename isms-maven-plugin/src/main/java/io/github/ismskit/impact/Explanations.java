package io.github.ismskit.impact;

import io.github.ismskit.model.Change;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Header;
import io.github.ismskit.model.Isms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The change records that came, or were written on, with what they explain. */
final class Explanations {

    /** A change record as it reads now, and what became of it; what stood there before speaks about another change. */
    private record Told(Change change, RecordChange difference) {

        /** An answer that stood there before was given to another change. */
        boolean isNew(String part) {
            return says("impact." + part);
        }

        private boolean says(String key) {
            return difference.kind() == RecordChange.Kind.ADDED || difference.touches(key);
        }

        /** A record that is gone cannot be linked any more, so its id in the text counts as well. */
        boolean names(String id) {
            boolean linkedBefore =
                    difference.before().map(Told::links).orElse(Set.of()).contains(id);
            if (!linkedBefore && links(change).contains(id)) {
                return true;
            }
            Header header = change.header();
            Pattern word = Pattern.compile("(?<![\\w.-])" + Pattern.quote(id) + "(?![\\w-]|\\.\\w)");
            Map<String, String> texts = Map.of(
                    "title",
                    header.title(),
                    "summary",
                    header.summary().orElse(""),
                    "reason",
                    change.reason().orElse(""),
                    FieldChange.TEXT,
                    header.body().markdown());
            return texts.entrySet().stream()
                    .anyMatch(text ->
                            says(text.getKey()) && word.matcher(text.getValue()).find());
        }

        private static Set<String> links(Entry entry) {
            Set<String> links = new HashSet<>(entry.header().related());
            links.addAll(entry.header().controls());
            return links;
        }
    }

    private final List<Told> told;

    private Explanations(List<Told> told) {
        this.told = told;
    }

    static Explanations of(List<RecordChange> all) {
        List<Told> told = new ArrayList<>();
        for (RecordChange each : all) {
            each.after()
                    .filter(Change.class::isInstance)
                    .map(Change.class::cast)
                    .filter(change -> !change.status().equals(Optional.of(Change.Status.REJECTED)))
                    .ifPresent(change -> told.add(new Told(change, each)));
        }
        return new Explanations(told);
    }

    /** Those of an ISMS, whenever they came. */
    static Explanations in(Isms isms) {
        return of(isms.all(Change.class).stream().map(Explanations::asNew).toList());
    }

    private static RecordChange asNew(Change change) {
        return new RecordChange(
                change.type(),
                change.id(),
                change.title(),
                change.at(),
                RecordChange.Kind.ADDED,
                Optional.empty(),
                Optional.of(change),
                List.of());
    }

    Weakening told(Weakening weakening) {
        Optional<String> by = told.stream()
                .filter(each -> each.names(weakening.record()))
                .map(each -> each.change().id())
                .findFirst();
        return new Weakening(weakening.record(), weakening.place(), weakening.sentence(), by);
    }

    /** What was answered for a part of the ISMS; empty where nobody did. */
    Optional<String> answer(String part) {
        return told.stream()
                .filter(each -> each.change().impact().containsKey(part) && each.isNew(part))
                .map(each -> answer(each.change(), part))
                .findFirst();
    }

    private static String answer(Change change, String part) {
        return Optional.ofNullable(change.impact().get(part))
                .flatMap(Change.Impact::review)
                .map(review -> change.id() + ": reviewed on " + review.reviewed()
                        + review.by().map(who -> " by " + who).orElse(""))
                .orElse(change.id() + ": not affected");
    }
}
