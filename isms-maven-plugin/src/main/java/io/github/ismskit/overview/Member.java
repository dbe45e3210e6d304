package io.github.ismskit.overview;

import io.github.ismskit.finding.Verdict;
import java.util.Optional;

/**
 * One ISMS of a group.
 *
 * @param module the artifactId of its module, and the folder of its portal
 * @param organisation its name, or the module's where that is not known
 * @param result empty where there is none that counts
 * @param doubt why there is none; empty where there is one
 * @param language of its content; empty where that is not known
 * @param portal empty where it was not drawn, or is not as it was drawn
 */
public record Member(
        String module,
        String organisation,
        Optional<Result> result,
        String doubt,
        Optional<String> language,
        Optional<DrawnPortal> portal) {

    public Verdict verdict() {
        return result.map(Result::verdict).orElse(Verdict.CANNOT_JUDGE);
    }

    /** A page of the portal as links from the overview write it; empty where it has no such page. */
    public String link(String page) {
        int question = page.indexOf('?');
        String file = question < 0 ? page : page.substring(0, question);
        return portal.filter(drawn -> drawn.sums().containsKey(file))
                .map(drawn -> module + "/" + page)
                .orElse("");
    }
}
