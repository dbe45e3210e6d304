package io.github.ismskit.report;

import io.github.ismskit.Assessment;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Policy;
import io.github.ismskit.text.Counted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a young ISMS has to do before anything can be late: fill what is open, and approve what is a draft. */
final class Undecided {

    private static final Comparator<String> IN_ORDER =
            Comparator.comparingInt(Undecided::turn).thenComparing(Function.identity());

    private final Assessment assessment;
    private final String owner;

    /** @param owner whose drafts; empty: everybody's, and what is open as well, which has no owner */
    Undecided(Assessment assessment, String owner) {
        this.assessment = assessment;
        this.owner = owner;
    }

    /** Nothing where nothing is open. */
    List<ConsoleLine> lines() {
        List<ConsoleLine> lines = new ArrayList<>();
        if (owner.isEmpty()) {
            open(lines);
        }
        drafts(lines);
        return lines;
    }

    private void open(List<ConsoleLine> lines) {
        Map<String, List<Finding>> byFile = assessment.outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals("placeholder-is-filled"))
                .flatMap(outcome -> outcome.findings().stream())
                .collect(Collectors.groupingBy(
                        finding -> finding.location().file(), () -> new TreeMap<>(IN_ORDER), Collectors.toList()));
        if (byFile.isEmpty()) {
            return;
        }
        int all = byFile.values().stream().mapToInt(List::size).sum();
        lines.add(info("To decide first (" + Counted.of(all, "placeholder") + ")"));
        byFile.forEach((file, findings) -> lines.add(info("  " + file + ": " + findings.size() + ", the first in line "
                + findings.get(0).location().line())));
        lines.add(info(""));
    }

    private void drafts(List<ConsoleLine> lines) {
        Map<String, List<Entry>> byOwner = assessment.isms().entries().stream()
                .filter(Undecided::isDraft)
                .filter(entry -> owner.isEmpty() || entry.owner().equals(Optional.of(owner)))
                .collect(Collectors.groupingBy(
                        entry -> entry.owner().orElse("nobody"), TreeMap::new, Collectors.toList()));
        if (byOwner.isEmpty()) {
            return;
        }
        int all = byOwner.values().stream().mapToInt(List::size).sum();
        lines.add(info("Then to read, change and have approved (" + Counted.of(all, "draft") + ")"));
        byOwner.forEach((id, entries) -> lines.add(
                info("  " + id + ": " + entries.stream().map(Entry::id).collect(Collectors.joining(", ")))));
        lines.add(info(""));
    }

    private static boolean isDraft(Entry entry) {
        Optional<DocumentStatus> status = Optional.empty();
        if (entry instanceof Policy policy) {
            status = Optional.of(policy.status());
        } else if (entry instanceof GovernedDocument document) {
            status = document.status();
        }
        return status.filter(each -> each == DocumentStatus.DRAFT || each == DocumentStatus.IN_REVIEW)
                .isPresent();
    }

    /** People first, since everything has an owner; risks before the controls that they ask for. */
    private static int turn(String file) {
        return DocumentType.ofFolder(file.split("/")[0]).map(Enum::ordinal).orElse(-1);
    }

    private static ConsoleLine info(String text) {
        return new ConsoleLine(Severity.INFO, text);
    }
}
