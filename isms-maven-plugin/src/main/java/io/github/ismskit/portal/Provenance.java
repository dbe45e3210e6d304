package io.github.ismskit.portal;

import io.github.ismskit.history.Gap;
import java.util.Optional;

/**
 * From which state of the content a document was made that is read on paper.
 *
 * @param commit of the content; empty where git cannot tell
 * @param history how much of the history is known
 */
public record Provenance(String commit, String history) {

    public static Provenance of(Desk desk) {
        Optional<Gap> gap = desk.assessment().situation().history().gap();
        return new Provenance(
                desk.assessment().commit().orElse(""), gap.map(desk::word).orElse(desk.say("report.whole-history")));
    }
}
