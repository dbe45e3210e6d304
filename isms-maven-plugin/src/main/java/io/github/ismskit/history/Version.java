package io.github.ismskit.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a commit left of a file.
 *
 * @param landed when it got its place in the history: the date of the commit, or that of a commit before it where that is
 *     later, because nothing lands before what it builds on
 * @param blob the name that git gives to the bytes
 * @param mode as git writes it, such as {@code 100644}
 */
public record Version(Commit commit, Instant landed, String blob, String mode) {

    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(landed, zone);
    }

    Version of(Commit told) {
        return new Version(told, landed, blob, mode);
    }
}
