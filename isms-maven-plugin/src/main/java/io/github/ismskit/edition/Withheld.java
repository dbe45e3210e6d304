package io.github.ismskit.edition;

import io.github.ismskit.document.Source;
import io.github.ismskit.document.Value;
import io.github.ismskit.model.Body;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Header;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Evidence that an auditor must know to exist and may not read here: when something was done, by whom, with what result,
 * under a number instead of its id and without its files and words.
 *
 * @param records in the order of the numbers
 * @param numbers by the id of the record that is withheld
 */
record Withheld(List<Entry> records, Map<String, String> numbers) {

    /** Documents end in {@code .md} or {@code .yaml}, so no file of theirs is called this. */
    static final String FILE = "withheld";

    private static final String ID = "WITHHELD-";

    static Withheld of(List<Entry> hidden) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (Entry entry : hidden) {
            if (entry instanceof Evidence record) {
                evidence.putIfAbsent(record.id(), record);
            }
        }
        Map<String, String> numbers = new LinkedHashMap<>();
        evidence.keySet().forEach(id -> numbers.put(id, ID + (numbers.size() + 1)));
        List<Entry> records = new ArrayList<>();
        evidence.values().forEach(record -> records.add(bare(record, numbers)));
        return new Withheld(records, numbers);
    }

    /** Which record it corrects is told, since that one proves nothing any more, wherever it is shown. */
    private static Evidence bare(Evidence evidence, Map<String, String> numbers) {
        String id = numbers.getOrDefault(evidence.id(), ID);
        Header header = new Header(
                evidence.type(),
                id,
                "Evidence withheld from this edition",
                new Source(FILE, Value.Mapping.EMPTY),
                Optional.empty(),
                evidence.header().classification(),
                evidence.clauses(),
                evidence.controls(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Body.EMPTY);
        return new Evidence(
                header,
                evidence.activity(),
                evidence.performed(),
                evidence.performedBy(),
                evidence.occurrence(),
                evidence.period(),
                evidence.recorded(),
                evidence.verified(),
                evidence.verifiedBy(),
                evidence.outcome(),
                evidence.nonconformities(),
                List.of(),
                List.of(),
                evidence.validUntil(),
                evidence.correctionOf().map(corrected -> numbers.getOrDefault(corrected, corrected)));
    }
}
