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
        int sealed = 0;
        for (Evidence evidence : situation.isms().evidence()) {
            for (int i = 0; i < evidence.files().size(); i++) {
                sealed += evidence.files().get(i).isSealed() ? 1 : 0;
                judge(situation, evidence, i).ifPresent(findings::add);
            }
        }
        return Check.of(sealed, findings);
    }

    private Optional<Finding> judge(Situation situation, Evidence evidence, int index) {
        Evidence.EvidenceFile file = evidence.files().get(index);
        return Optional.ofNullable(situation.files().get(file.path()))
                .filter(stored -> !stored.sha256().isEmpty())
                .flatMap(stored ->
                        otherBytes(evidence, index, stored).or(() -> otherSize(evidence, index, stored.size())));
    }

    private Optional<Finding> otherBytes(Evidence evidence, int index, StoredFile stored) {
        Evidence.EvidenceFile file = evidence.files().get(index);
        String actual = stored.sha256();
        return file.sha256()
                .map(written -> written.toLowerCase(Locale.ROOT))
                .filter(written -> !written.equals(actual))
                .map(written -> flaw(
                        evidence,
                        index,
                        "sha256",
                        "the SHA-256 of '" + file.written() + "' is " + start(actual) + ", not " + start(written)));
    }

    private Optional<Finding> otherSize(Evidence evidence, int index, long actual) {
        Evidence.EvidenceFile file = evidence.files().get(index);
        return file.size()
                .filter(written -> written != actual)
                .map(written -> flaw(
                        evidence,
                        index,
                        "size",
                        "the file '" + file.written() + "' has " + actual + (actual == 1 ? " byte" : " bytes")
                                + ", not " + written));
    }

    private Finding flaw(Evidence evidence, int index, String key, String message) {
        return finding(evidence, evidence.at("files", index, key), message, "restore the file as it was recorded");
    }

    private static String start(String hash) {
        return hash.length() > 8 ? hash.substring(0, 8) + "…" : hash;
    }
}
