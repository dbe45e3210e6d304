package io.github.ismskit.edition;

import io.github.ismskit.history.Commit;
import io.github.ismskit.history.History;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Person;

/** What the git history tells the readers of an edition: when texts changed, not what was written about it. */
record ToldHistory(Edition edition, Authors authors) {

    static History of(History whole, Isms isms, Edition edition) {
        ToldHistory told = new ToldHistory(edition, new Authors(isms.people()));
        return whole.told(told::of);
    }

    /** A subject is written for those who run the ISMS; it may name whom and what the edition withholds. */
    private Commit of(Commit commit) {
        Commit silent = commit.by(commit.author(), commit.mail(), "");
        return edition == Edition.AUDITOR
                ? silent.by(authors.of(commit).flatMap(Person::role).orElse(""), "", "")
                : silent;
    }
}
