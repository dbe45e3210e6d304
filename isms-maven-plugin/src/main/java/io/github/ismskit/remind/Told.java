package io.github.ismskit.remind;

import java.util.Optional;

/**
 * One line of a digest.
 *
 * @param page the page of the record in the portal, relative to the portal's root
 * @param instead why it is told to somebody else than the owner
 */
public record Told(Notice notice, Optional<String> page, Optional<String> instead) {

    public String what() {
        return notice.item().what();
    }
}
