package io.github.ismskit.rule.evidence;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The bytes of an evidence file are those whose hash was written down when it was recorded. */
public final class EvidenceIsIntact implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every evidence file still has the bytes that were recorded";
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
        int hashes = 0;
        for (Evidence evidence : situation.isms().evidence()) {
            for (int i = 0; i < evidence.files().size(); i++) {
                hashes += evidence.files().get(i).sha256().isPresent() ? 1 : 0;
                judge(situation, evidence, i).ifPresent(findings::add);
            }
        }
        return Check.of(hashes, findings);
    }

    private Optional<Finding> judge(Situation situation, Evidence evidence, int index) {
        Evidence.EvidenceFile file = evidence.files().get(index);
        String written = file.sha256().orElse("").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(situation.files().get(file.path()))
                .map(StoredFile::sha256)
                .filter(actual -> !written.isEmpty() && !actual.isEmpty() && !actual.equals(written))
                .map(actual -> finding(
                        evidence,
                        evidence.at("files", index, "sha256"),
                        "the SHA-256 of '" + file.written() + "' is " + start(actual) + ", not " + start(written),
                        "restore the file as it was recorded"));
    }

    private static String start(String hash) {
        return hash.length() > 8 ? hash.substring(0, 8) + "…" : hash;
    }
}
