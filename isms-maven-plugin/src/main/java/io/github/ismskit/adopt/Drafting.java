package io.github.ismskit.adopt;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Placeholder;
import io.github.ismskit.document.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a header of what a source says; every line of the source is either in a key of it, or kept beside it. */
final class Drafting {

    /** Keys that are left out where a value does not fit, since nothing has to be decided for them. */
    private static final Set<String> FREE =
            Set.of("summary", "history", "controls", "clauses", "audience", "tags", "drivers", "description");

    private static final int LONGEST_TITLE = 200;

    private final DocumentType type;
    private final List<Given> givens;
    private final Surroundings around;
    private final Set<Given> used = new HashSet<>();
    private final Map<String, Value> entries = new LinkedHashMap<>();
    private final Map<String, String> was = new LinkedHashMap<>();
    private final List<String> kept = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    Drafting(DocumentType type, List<Given> givens, Surroundings around) {
        this.type = type;
        this.givens = givens;
        this.around = around;
    }

    /** What the source calls the record. */
    static Optional<Given> id(DocumentType type, List<Given> givens) {
        return first(Terms.of(Terms.IDS, type).get(0), givens);
    }

    /** @param title for a source that gives none */
    Draft draft(String id, String title) {
        id(id);
        title(title);
        Terms.of(Terms.OTHERS, type).forEach(this::term);
        nextReview();
        for (String key : Terms.required(type)) {
            if (!entries.containsKey(key)) {
                entries.put(key, Fit.text(Placeholder.MARK));
            }
        }
        givens.forEach(this::keep);
        return new Draft(ordered(), was, List.copyOf(kept), List.copyOf(notes));
    }

    /** In the order of the format. */
    private Map<String, Value> ordered() {
        Map<String, Value> ordered = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of("id", "title"),
                        Terms.of(Terms.OTHERS, type).stream().map(Term::key))
                .filter(entries::containsKey)
                .forEach(key -> ordered.put(key, Objects.requireNonNull(entries.get(key))));
        return ordered;
    }

    private void id(String id) {
        entries.put("id", Fit.text(id));
        id(type, givens).ifPresent(given -> {
            boolean same = given.words().equals(id);
            boolean control = type == DocumentType.CONTROL;
            if (same || control) {
                used.add(given);
            }
            if (!same && !control) {
                notes.add(new Note(given.position(), "'" + given.words() + "' cannot be the ID here, so it is " + id));
            }
        });
    }

    private void title(String otherwise) {
        Optional<Given> given =
                first(Terms.of(Terms.TITLES, type).get(0), givens).filter(each -> !used.contains(each));
        String title = given.map(Given::words)
                .orElse(otherwise)
                .replaceAll("\\s+", " ")
                .strip();
        String shown = title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, LONGEST_TITLE - 2).strip() + " …";
        if (type != DocumentType.CONTROL || given.isPresent()) {
            entries.put("title", Fit.text(shown));
        }
        given.ifPresent(each -> whole(each, each.words().equals(shown)));
    }

    /** A title of several lines, or a long one, stays whole as the description where the type has one. */
    private void whole(Given title, boolean fits) {
        boolean described = !fits
                && Terms.isKnown(type, "description")
                && !List.of(DocumentType.POLICY, DocumentType.DOCUMENT, DocumentType.ACTIVITY)
                        .contains(type);
        if (described) {
            entries.put("description", Fit.text(title.words()));
        }
        if (fits || described) {
            used.add(title);
        }
    }

    private void term(Term term) {
        if (entries.containsKey(term.key())) {
            return;
        }
        List<Given> free = givens.stream()
                .filter(each -> !used.contains(each)
                        || (term.key().equals("start")
                                && Given.plain(each.name()).equals("cron")))
                .toList();
        first(term, free).ifPresent(given -> take(term, given));
    }

    private static Optional<Given> first(Term term, List<Given> givens) {
        return term.names().stream()
                .flatMap(name -> givens.stream()
                        .filter(given -> Given.plain(given.name()).equals(name))
                        .filter(given -> !given.words().isEmpty()))
                .findFirst();
    }

    private void take(Term term, Given given) {
        Fit fit = term.shape().read(given.value(), around);
        if (!fit.doubt().isEmpty()) {
            notes.add(new Note(given.position(), given.name() + ": " + fit.doubt()));
        }
        if (fit.value().isPresent()) {
            entries.put(term.key(), fit.value().get());
            if (fit.doubt().isEmpty()) {
                used.add(given);
            }
        } else if (!FREE.contains(term.key())) {
            entries.put(term.key(), Fit.text(Placeholder.is(given.words()) ? given.words() : Placeholder.MARK));
            was.put(term.key(), given.words());
            used.add(given);
        }
    }

    /** What follows from it fills a key that the source leaves out; the line itself stays unless the build counts that day. */
    private void nextReview() {
        NextReview next = new NextReview(type, entries, around.today());
        givens.stream()
                .filter(given -> Terms.isNextReview(type, given.name()) && !used.contains(given))
                .filter(given -> !given.words().isEmpty())
                .findFirst()
                .ifPresent(given -> {
                    NextReview.Answer answer = next.judge(given);
                    answer.entry().ifPresent(entry -> entries.put(entry.getKey(), Fit.text(entry.getValue())));
                    if (answer.remark().isEmpty()) {
                        used.add(given);
                    } else {
                        notes.add(new Note(given.position(), given.name() + ": " + answer.remark()));
                    }
                });
    }

    /** A remark in a line that was taken over would be lost with it. */
    private void keep(Given given) {
        boolean remark = given.raw().contains("#");
        if (!given.raw().isEmpty() && (!used.contains(given) || remark)) {
            kept.add(given.raw());
        }
        boolean told = notes.stream().anyMatch(note -> note.position().equals(given.position()));
        if (!used.contains(given)
                && !told
                && !given.raw().isEmpty()
                && !given.words().isEmpty()) {
            notes.add(new Note(given.position(), "'" + given.name() + "' has no key here; it is kept as a comment"));
        }
    }
}
