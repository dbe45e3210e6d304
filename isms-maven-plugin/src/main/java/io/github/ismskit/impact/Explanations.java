package io.github.ismskit.impact;

import io.github.ismskit.model.Change;
import io.github.ismskit.model.Header;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The change records that came, or were written on, with what they explain. */
final class Explanations {

    private final List<Change> changes;

    private Explanations(List<Change> changes) {
        this.changes = changes;
    }

    static Explanations of(List<RecordChange> all) {
        return new Explanations(all.stream()
                .flatMap(each -> each.after().stream())
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .filter(each ->
                        each.status().filter(at -> at == Change.Status.REJECTED).isEmpty())
                .toList());
    }

    Weakening told(Weakening weakening) {
        Optional<String> by = changes.stream()
                .filter(each -> names(each, weakening.record()))
                .map(Change::id)
                .findFirst();
        return new Weakening(weakening.record(), weakening.place(), weakening.sentence(), by);
    }

    /** What was answered for a part of the ISMS; empty where nobody did. */
    Optional<String> answer(String part) {
        return changes.stream()
                .filter(each -> each.impact().containsKey(part))
                .map(each -> answer(each, part))
                .findFirst();
    }

    private static String answer(Change change, String part) {
        return Optional.ofNullable(change.impact().get(part))
                .flatMap(Change.Impact::review)
                .map(review -> change.id() + ": reviewed on " + review.reviewed()
                        + review.by().map(who -> " by " + who).orElse(""))
                .orElse(change.id() + ": not affected");
    }

    /** A record that is gone cannot be linked any more, so its id in the text counts as well. */
    private static boolean names(Change change, String id) {
        Header header = change.header();
        Pattern word = Pattern.compile("(?<![\\w.-])" + Pattern.quote(id) + "(?![\\w-]|\\.\\w)");
        return header.related().contains(id)
                || header.controls().contains(id)
                || Stream.of(
                                header.title(),
                                header.summary().orElse(""),
                                change.reason().orElse(""),
                                header.body().markdown())
                        .anyMatch(text -> word.matcher(text).find());
    }
}
