package io.github.ismskit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A commit, as far as readers are told of it. */
public record Commit(String hash, Instant authored, Instant committed, String author, String mail, String subject) {

    /** A fixed length, because git's own choice depends on what else a clone holds. */
    private static final int SHOWN = 10;

    /** The beginning of its hash. */
    public String id() {
        return shortened(hash);
    }

    /** The day on which it got its place in the history, which a rebase moves and the author's date does not tell. */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(committed, zone);
    }

    /** The same commit, as if somebody else had made it and said something else of it. */
    public Commit by(String otherAuthor, String otherMail, String otherSubject) {
        return new Commit(hash, authored, committed, otherAuthor, otherMail, otherSubject);
    }

    static String shortened(String hash) {
        return hash.substring(0, Math.min(SHOWN, hash.length()));
    }
}
