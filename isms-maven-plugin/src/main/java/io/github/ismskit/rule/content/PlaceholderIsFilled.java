package io.github.ismskit.rule.content;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.prose.BodyGap;
import io.github.ismskit.prose.Passage;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;

/** A placeholder is a promise to decide later. The schemas have seen those in headers; those in texts are looked for here. */
public final class PlaceholderIsFilled implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "No key that counts and no text still holds a placeholder";
    }

    @Override
    public List<String> clauses() {
        return List.of("7.5.2");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public Check check(Situation situation) {
        Check headers = situation.upstream(this, situation.documents());
        List<Finding> findings = new ArrayList<>(headers.findings());
        for (Entry entry : situation.isms().entries()) {
            if (!(entry instanceof Evidence)) { // which stays as it was recorded, so nobody could put it right
                gaps(situation, entry).forEach(gap -> findings.add(open(entry, gap)));
            }
        }
        return Check.of(headers.lookedAt(), findings);
    }

    /** Those of the record, and those of its translations. */
    private static List<BodyGap> gaps(Situation situation, Entry entry) {
        List<BodyGap> gaps = new ArrayList<>(situation.prose().of(entry.id()).gaps());
        situation.isms().translationsOf(entry).stream()
                .map(each -> situation.prose().ofTranslation(each.file()))
                .map(Passage::gaps)
                .forEach(gaps::addAll);
        return gaps;
    }

    private Finding open(Entry entry, BodyGap gap) {
        return finding(
                entry,
                gap.location(),
                "the text still holds the placeholder '" + gap.written() + "'",
                "write what belongs there, or put \\ before brackets that are meant");
    }
}
