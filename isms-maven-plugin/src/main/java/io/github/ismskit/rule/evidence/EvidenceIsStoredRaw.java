package io.github.ismskit.rule.evidence;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.history.Kept;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Git hands out the very bytes of evidence that it was given; a converted line end is enough to break a hash. */
public final class EvidenceIsStoredRaw implements Rule {

    private static final String ATTRIBUTES =
            "add 'evidence/** -text -filter -ident' to .gitattributes beside isms.yaml";

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String statement() {
        return "Git gives back evidence files byte for byte, as plain files";
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
    public boolean asksGit() {
        return true;
    }

    /** Where an attribute was seen first, and for how many files it is the same. */
    private record Seen(Evidence evidence, int index, List<String> files) {}

    /** The attributes and modes are told by any commit, also by one whose history was cut off. */
    @Override
    public Check check(Situation situation) {
        if (situation.history().commit().isEmpty()) {
            return Check.withoutWitness(situation.history());
        }
        Kept kept = situation.history().kept();
        Map<String, Seen> converting = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        int held = 0;
        for (Evidence evidence : situation.isms().evidence()) {
            for (int i = 0; i < evidence.files().size(); i++) {
                String path = evidence.files().get(i).path();
                held += kept.holds(path) ? 1 : 0;
                executable(kept, evidence, i).ifPresent(findings::add);
                note(kept.converting(path), evidence, i, converting);
            }
        }
        converting.forEach((attribute, seen) -> findings.add(converted(attribute, seen)));
        return Check.of(held, findings);
    }

    private static void note(List<String> attributes, Evidence evidence, int index, Map<String, Seen> converting) {
        for (String attribute : attributes) {
            converting
                    .computeIfAbsent(attribute, none -> new Seen(evidence, index, new ArrayList<>()))
                    .files()
                    .add(evidence.files().get(index).path());
        }
    }

    private Optional<Finding> executable(Kept kept, Evidence evidence, int index) {
        String path = evidence.files().get(index).path();
        return kept.isExecutable(path)
                ? Optional.of(finding(
                        evidence,
                        evidence.at("files", index, "path"),
                        path + " is a program to git",
                        "run 'git update-index --chmod=-x' on it and commit"))
                : Optional.empty();
    }

    private Finding converted(String attribute, Seen seen) {
        int others = seen.files().size() - 1;
        String more = others == 0 ? "" : " and " + others + (others == 1 ? " more file" : " more files");
        String what = attribute.equals("text") ? "the line ends of " : "the bytes of ";
        String why = attribute.equals("text") ? "" : ", as its attribute " + attribute + " says";
        return finding(
                seen.evidence(),
                seen.evidence().at("files", seen.index(), "path"),
                "git may convert " + what + seen.files().get(0) + more + why,
                ATTRIBUTES);
    }
}
