package io.github.ismskit.portal;

import io.github.ismskit.document.Descent;
import io.github.ismskit.edition.Authors;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.history.Commit;
import io.github.ismskit.history.History;
import io.github.ismskit.history.Trail;
import io.github.ismskit.language.Phrases;
import io.github.ismskit.model.AuthorShown;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Person;
import io.github.ismskit.model.Policy;
import java.util.Optional;

/** Tells of each record when and by whom its file was last changed, or why that is not known. */
final class Origins {

    private final Cut cut;
    private final Isms isms;
    private final History history;
    private final EditLinks links;
    private final Phrases phrases;
    private final Authors authors;

    /** @param links for those who run the ISMS; nobody else edits it */
    Origins(Cut cut, EditLinks links, Phrases phrases) {
        this.phrases = phrases;
        this.cut = cut;
        this.isms = cut.assessment().isms();
        this.history = cut.assessment().situation().history();
        this.links = cut.edition() == Edition.FULL ? links : EditLinks.NONE;
        this.authors = new Authors(isms.people());
    }

    Origin of(Entry entry) {
        if (cut.veils(entry)) {
            return Origin.NONE;
        }
        return entry.header().source().isElsewhere() ? inherited(entry) : ofFile(entry);
    }

    /** It is kept and changed in another repository. */
    private Origin inherited(Entry entry) {
        String file = entry.header().file();
        String from = entry.header().source().descent().map(Descent::from).orElse("");
        boolean own = entry.header().hasOwnFile();
        return new Origin(file, own, Day.NONE, "", "", "", phrases.say("origin.inherited", from), false, "", "");
    }

    private Origin ofFile(Entry entry) {
        String file = entry.header().file();
        Optional<Commit> newest = history.trail(file).map(Trail::newest);
        return new Origin(
                file,
                entry.header().hasOwnFile(),
                Day.of(newest.map(commit -> commit.day(isms.organisation().zone()))),
                newest.map(this::author).orElse(""),
                newest.map(Commit::id).orElse(""),
                newest.map(Commit::subject).orElse(""),
                newest.isPresent() ? "" : doubt(entry),
                newest.isPresent() && history.isUncommitted(file),
                entry.header()
                        .source()
                        .descent()
                        .map(descent -> phrases.say("origin.extends", descent.from()))
                        .orElse(""),
                links.to(history.prefix(), file));
    }

    private String doubt(Entry entry) {
        if (history.isComplete()) {
            return history.isUncommitted(entry.header().file())
                    ? phrases.say("origin.uncommitted")
                    : phrases.say("origin.outside-git");
        }
        String reason = history.gap().map(phrases::word).orElse("");
        return entry instanceof Policy || entry instanceof GovernedDocument
                ? phrases.say("origin.unknown-as-approval", reason)
                : phrases.say("origin.unknown", reason);
    }

    /** Who made the commit, as far as he or she is shown. */
    String author(Commit commit) {
        AuthorShown shown = isms.organisation().historyAuthor();
        if (shown == AuthorShown.HIDDEN) {
            return "";
        }
        Optional<Person> person = authors.of(commit);
        return shown == AuthorShown.ROLE
                ? person.flatMap(Person::role).orElse("")
                : person.map(Person::name).orElse(commit.author());
    }
}
