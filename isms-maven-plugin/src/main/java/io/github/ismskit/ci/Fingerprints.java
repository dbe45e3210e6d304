package io.github.ismskit.ci;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.hash.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names by which a CI system knows a finding again: no two of a report share one, and neither lines that move nor days
 * that pass change them.
 */
final class Fingerprints {

    /** A message that says how long ago something was says something else every day. */
    private static final String PASSING = "\\d+ days?\\b";

    private Fingerprints() {}

    /** One for each finding, in their order. */
    static List<String> of(Bulletin bulletin, List<Finding> findings) {
        Map<String, Integer> alike = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Finding finding : findings) {
            String identity = identity(bulletin, finding);
            int before = alike.merge(identity, 1, Integer::sum) - 1;
            fingerprints.add(Sha256.shortHex(before == 0 ? identity : identity + "\n" + before, 16));
        }
        return List.copyOf(fingerprints);
    }

    private static String identity(Bulletin bulletin, Finding finding) {
        return String.join(
                "\n",
                finding.rule(),
                bulletin.path(finding),
                finding.record().orElse(""),
                finding.message().replaceAll(PASSING, ""));
    }
}
