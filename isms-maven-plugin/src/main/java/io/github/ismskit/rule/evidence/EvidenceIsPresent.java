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
import java.util.Optional;

/** Every file that an evidence record lists is there, inside the content, and holds something. */
public final class EvidenceIsPresent implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every evidence file exists and really holds something";
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
        int files = 0;
        for (Evidence evidence : situation.isms().evidence()) {
            for (int i = 0; i < evidence.files().size(); i++) {
                files++;
                judge(situation, evidence, i).ifPresent(findings::add);
            }
        }
        return Check.of(files, findings);
    }

    private Optional<Finding> judge(Situation situation, Evidence evidence, int index) {
        Evidence.EvidenceFile file = evidence.files().get(index);
        String name = "the file '" + file.written() + "'";
        if (file.path().startsWith("..") || file.written().startsWith("/")) {
            return flaw(evidence, index, name + " lies outside the content", "copy it into the content");
        }
        Optional<StoredFile> stored = Optional.ofNullable(situation.files().get(file.path()));
        if (stored.isEmpty()) {
            return flaw(evidence, index, name + " does not exist beside the record", "add the file");
        }
        StoredFile.Nature nature = stored.get().nature();
        if (nature == StoredFile.Nature.PLAIN) {
            return situation.history().kept().isLink(file.path())
                    ? flaw(evidence, index, name + " is a symbolic link in git", "put the file itself there")
                    : Optional.empty();
        }
        if (isHistory(situation, evidence, file, stored.get())) {
            return Optional.empty();
        }
        String size =
                nature == StoredFile.Nature.LFS_POINTER ? " (" + stored.get().size() + " bytes)" : "";
        return flaw(evidence, index, name + " is " + nature.words() + size, remedy(nature));
    }

    /** A wrong file of a record that was corrected has to stay as it was recorded, and to be nothing better. */
    private static boolean isHistory(
            Situation situation, Evidence evidence, Evidence.EvidenceFile file, StoredFile stored) {
        return situation.isms().isCorrected(evidence)
                && file.sha256().filter(stored.sha256()::equals).isPresent();
    }

    private static String remedy(StoredFile.Nature nature) {
        return switch (nature) {
            case LFS_POINTER -> "fetch the file with 'git lfs pull'";
            case LOGIN_PAGE, ERROR_ANSWER -> "sign in and export it again";
            case LINK, SPECIAL -> "put the file itself there";
            default -> "add the file as the system gave it";
        };
    }

    private Optional<Finding> flaw(Evidence evidence, int index, String message, String remedy) {
        return Optional.of(finding(evidence, evidence.at("files", index, "path"), message, remedy));
    }
}
