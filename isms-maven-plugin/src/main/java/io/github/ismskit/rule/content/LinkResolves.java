package io.github.ismskit.rule.content;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Entry;
import io.github.ismskit.prose.BodyLink;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;

/** Every link of a body into the content leads somewhere. */
public final class LinkResolves implements Rule {

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String statement() {
        return "Every link in a text leads somewhere";
    }

    @Override
    public List<String> clauses() {
        return List.of("7.5.3");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public Check check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        int links = 0;
        for (Entry entry : situation.isms().entries()) {
            for (BodyLink link : links(situation, entry)) {
                links++;
                link.broken().ifPresent(why -> findings.add(broken(entry, link, why)));
            }
        }
        return Check.of(links, findings);
    }

    /** Those of the record, and those of its translations. */
    private static List<BodyLink> links(Situation situation, Entry entry) {
        List<BodyLink> links = new ArrayList<>(situation.prose().of(entry.id()).links());
        situation
                .isms()
                .translationsOf(entry)
                .forEach(each -> links.addAll(
                        situation.prose().ofTranslation(each.file()).links()));
        return links;
    }

    private Finding broken(Entry entry, BodyLink link, String why) {
        return finding(
                entry,
                link.location(),
                "the link '" + link.written() + "' leads nowhere: " + why,
                "correct the link or remove it");
    }
}
