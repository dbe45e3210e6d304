package io.github.ismskit.finding;

import io.github.ismskit.hash.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names by which a finding is known again by another run: no two of a run share one, and neither lines that move nor days
 * that pass change them.
 */
public final class Fingerprints {

    /** A message that says how long ago something was says something else every day. */
    private static final String PASSING = "\\d+ days?\\b";

    private Fingerprints() {}

    /**
     * One for each finding, in their order.
     *
     * @param prefix the way to the content root from where paths begin, with a slash at its end unless it is empty
     */
    public static List<String> of(String prefix, List<Finding> findings) {
        Map<String, Integer> alike = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Finding finding : findings) {
            String identity = identity(prefix, finding);
            int before = alike.merge(identity, 1, Integer::sum) - 1;
            fingerprints.add(Sha256.shortHex(before == 0 ? identity : identity + "\n" + before, 16));
        }
        return List.copyOf(fingerprints);
    }

    private static String identity(String prefix, Finding finding) {
        return String.join(
                "\n",
                finding.rule(),
                prefix + finding.location().file(),
                finding.record().orElse(""),
                finding.message().replaceAll(PASSING, ""));
    }
}
