package io.github.ismskit.rule.evidence;

import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.Occurrence;
import io.github.ismskit.schedule.Performance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No bytes prove two occurrences; last quarter's export under a new name is no work of this quarter. */
public final class EvidenceIsNotReused implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "No two occurrences are proven by the same bytes";
    }

    @Override
    public List<String> clauses() {
        return List.of("8.1");
    }

    /** Where bytes were seen first, and what they prove there. */
    private record Use(String path, String proves) {}

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public Check check(Situation situation) {
        Map<String, String> proves = occurrences(situation);
        Map<String, Use> seen = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        int files = 0;
        for (Evidence evidence : inOrder(situation)) {
            String proven = proves.getOrDefault(evidence.id(), evidence.id());
            for (int i = 0; i < evidence.files().size(); i++) {
                files++;
                judge(situation, evidence, i, proven, seen).ifPresent(findings::add);
            }
        }
        return Check.of(files, findings);
    }

    private Optional<Finding> judge(
            Situation situation, Evidence evidence, int index, String proves, Map<String, Use> seen) {
        Evidence.EvidenceFile file = evidence.files().get(index);
        Optional<StoredFile> stored =
                Optional.ofNullable(situation.files().get(file.path())).filter(StoredFile::isSound);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Use first = seen.computeIfAbsent(stored.get().sha256(), bytes -> new Use(file.path(), proves));
        if (first.proves().equals(proves)) {
            return Optional.empty();
        }
        return Optional.of(finding(
                evidence,
                evidence.at("files", index, "path"),
                "the file '" + file.written() + "' has the same bytes as " + first.path() + ", which proves "
                        + first.proves(),
                "add the file of this occurrence"));
    }

    /** The one performed first keeps the bytes; whoever comes later has reused them. What was corrected proves nothing. */
    private static List<Evidence> inOrder(Situation situation) {
        return situation.isms().evidence().stream()
                .filter(evidence -> !situation.isms().isCorrected(evidence))
                .sorted(Comparator.comparing(Evidence::performed).thenComparing(Evidence::id))
                .toList();
    }

    private static Map<String, String> occurrences(Situation situation) {
        Map<String, String> proves = new HashMap<>();
        for (Scheduled scheduled : situation.calendar().activities()) {
            for (Occurrence occurrence : scheduled.timetable().occurrences()) {
                String name = scheduled.activity().id() + " of " + occurrence.due();
                Stream<Performance> all = Stream.concat(occurrence.answer().stream(), occurrence.supporting().stream());
                all.forEach(performance -> proves.put(performance.id(), name));
            }
        }
        return proves;
    }
}
