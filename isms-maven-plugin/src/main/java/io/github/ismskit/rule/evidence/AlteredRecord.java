package io.github.ismskit.rule.evidence;

import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentReader;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Value;
import io.github.ismskit.history.History;
import io.github.ismskit.history.Version;
import io.github.ismskit.model.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a record says otherwise than it once did. Lists may grow, and a verification may follow; what was said still has to
 * stand.
 */
final class AlteredRecord {

    private static final List<String> KEYS = List.of(
            "activity",
            "performed",
            "performed-by",
            "occurrence",
            "period",
            "recorded",
            "outcome",
            "valid-until",
            "correction-of");

    private static final List<String> LISTS = List.of("controls", "files", "links", "nonconformities");

    private static final List<String> LATER = List.of("verified", "verified-by");

    private AlteredRecord() {}

    /**
     * @param then what it said, in words
     * @param version that said it
     */
    record Difference(String key, String then, String now, Version version) {}

    /** @param settled what the record was once it had landed, wherever it stood then */
    static List<Difference> of(History history, Evidence evidence, List<Version> versions, Version settled) {
        Value.Mapping now = evidence.header().source().header();
        List<Difference> differences = new ArrayList<>();
        boolean same = settled.blob().equals(versions.get(0).blob())
                && !history.isUncommitted(evidence.header().file());
        if (same) {
            return differences;
        }
        header(history, evidence, settled).ifPresent(then -> {
            KEYS.stream()
                    .filter(key -> !Said.words(then.get(key)).equals(Said.words(now.get(key))))
                    .forEach(key -> differences.add(difference(key, then, now, settled)));
            LISTS.stream()
                    .filter(key -> !Said.stands(then.get(key), now.get(key)))
                    .forEach(key -> differences.add(difference(key, then, now, settled)));
        });
        for (String key : LATER) {
            firstSaying(history, evidence, versions, settled, key).ifPresent(version -> {
                Value.Mapping then = header(history, evidence, version).orElse(now);
                if (!Said.stands(then.get(key), now.get(key))) {
                    differences.add(difference(key, then, now, version));
                }
            });
        }
        return differences;
    }

    private static Difference difference(String key, Value.Mapping then, Value.Mapping now, Version version) {
        return new Difference(key, Said.shown(then.get(key)), Said.shown(now.get(key)), version);
    }

    /** The oldest version since the record had settled that had the key. */
    private static Optional<Version> firstSaying(
            History history, Evidence evidence, List<Version> versions, Version settled, String key) {
        return versions.stream()
                .filter(version -> !version.landed().isBefore(settled.landed()))
                .filter(version -> header(history, evidence, version)
                        .flatMap(header -> header.get(key))
                        .isPresent())
                .reduce((newer, older) -> older);
    }

    /** The record among those of the file; empty where the version says nothing that can be read. */
    static Optional<Value.Mapping> header(History history, Evidence evidence, Version version) {
        return history
                .text(version)
                .map(text -> DocumentReader.recalled(evidence.header().file(), DocumentType.EVIDENCE, text))
                .stream()
                .flatMap(List::stream)
                .map(Document::header)
                .filter(header -> Said.words(header.get("id")).equals(evidence.id()))
                .findFirst();
    }
}
