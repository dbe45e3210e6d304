package io.github.ismskit.edition;

import io.github.ismskit.Assessment;
import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import java.util.ArrayList;
import java.util.List;

/**
 * How many records of a classification a cut withholds; which ones is not told.
 *
 * @param evidence how many of the records are evidence
 */
public record LeftOut(Classification classification, int records, int evidence) {

    /** One for each classification of which something is withheld, the lowest first. */
    public static List<LeftOut> of(Assessment whole, Cut cut) {
        List<LeftOut> all = new ArrayList<>();
        for (Classification each : Classification.values()) {
            List<Entry> withheld = whole.isms().entries().stream()
                    .filter(entry -> cut.withheld().contains(entry.id()))
                    .filter(entry -> entry.header().classification() == each)
                    .toList();
            int evidence =
                    (int) withheld.stream().filter(Evidence.class::isInstance).count();
            if (!withheld.isEmpty()) {
                all.add(new LeftOut(each, withheld.size(), evidence));
            }
        }
        return all;
    }
}
