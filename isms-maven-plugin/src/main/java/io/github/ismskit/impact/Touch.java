package io.github.ismskit.impact;

import java.util.Optional;

/**
 * A part of the ISMS that somebody has to look at.
 *
 * @param reason what touches it
 * @param review what satisfies it in the same change; empty where nothing does
 * @param missing what would
 */
public record Touch(Area area, String record, String reason, Optional<String> review, String missing) {

    /** The reason with what satisfies it, or what would. */
    public String line() {
        return reason + "; " + review.orElse("nobody has looked at it: add " + missing);
    }
}
