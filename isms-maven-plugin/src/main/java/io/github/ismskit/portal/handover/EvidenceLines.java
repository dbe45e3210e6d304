package io.github.ismskit.portal.handover;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.schedule.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The evidence that was performed in a window: one line a file, with the SHA-256 (FIPS 180-4) of the bytes that were judged. */
final class EvidenceLines {

    private EvidenceLines() {}

    static Table of(Desk desk, DateRange window) {
        List<Evidence> all = desk.isms().evidence().stream()
                .filter(evidence -> window.contains(evidence.performed())
                        && !evidence.performed().isAfter(desk.asOf()))
                .sorted(Comparator.comparing(Evidence::performed).thenComparing(Evidence::id))
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Evidence evidence : all) {
            evidence.files().forEach(file -> rows.add(row(desk, evidence, file.written(), hash(desk, file))));
            evidence.links()
                    .forEach(link -> rows.add(row(desk, evidence, link.url(), desk.say("report.kept-elsewhere"))));
        }
        String caption = desk.say(
                "report.evidence-caption",
                desk.count("report.evidence-records", all.size()),
                desk.count("report.evidence-files", rows.size()),
                window.from());
        return new Table("evidence", caption, columns(desk), rows);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.day(desk, "common.performed"),
                Column.head(desk, "common.evidence"),
                Column.text(desk, "report.by"),
                Column.text(desk, "report.file-or-link"),
                Column.text(desk, "report.sha-256"));
    }

    private static Row row(Desk desk, Evidence evidence, String file, String hash) {
        return Row.of(List.of(
                Cell.day(evidence.performed()),
                Cell.ids(List.of(desk.ref(evidence))),
                Cell.ref(desk.person(Optional.of(evidence.performedBy()))),
                Cell.text(file),
                Cell.code(hash)));
    }

    private static String hash(Desk desk, Evidence.EvidenceFile file) {
        return Optional.ofNullable(desk.assessment().situation().files().get(file.path()))
                .filter(StoredFile::isSound)
                .map(StoredFile::sha256)
                .orElse(desk.say("report.missing-or-refused"));
    }
}
