package io.github.ismskit;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.content.LinkResolves;
import io.github.ismskit.rule.content.ReferenceResolves;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What records name that they lose once their files lie without the rest of the content. */
public final class LooseEnds {

    private static final List<Rule> FOLLOWED = List.of(new LinkResolves(), new ReferenceResolves());

    private LooseEnds() {}

    /**
     * @param paths of the files that are taken out; {@code people.yaml} counts as if it went with them, because whoever takes
     *     them has people of their own
     * @return links and ids of these files that lead somewhere in the content and nowhere in the part, in reading order
     */
    public static List<Finding> in(Content content, Set<String> paths) {
        List<Finding> before = broken(content);
        return broken(content.only(paths)).stream()
                .filter(finding -> paths.contains(finding.location().file()))
                .filter(finding -> before.stream()
                        .noneMatch(each -> each.location().equals(finding.location())
                                && each.rule().equals(finding.rule())))
                .toList();
    }

    private static List<Finding> broken(Content content) {
        Assessor assessor = new Assessor(FOLLOWED).withoutHistory();
        return new RuleBook(FOLLOWED)
                .judge(assessor.situation(content, AsOf.day(LocalDate.EPOCH))).stream()
                        .map(Outcome::findings)
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
    }
}
