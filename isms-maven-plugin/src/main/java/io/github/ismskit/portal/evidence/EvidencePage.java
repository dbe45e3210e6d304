package io.github.ismskit.portal.evidence;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One evidence record: what it proves, and its files to take home. */
public record EvidencePage(RecordPage record, Ref occurrence, List<FileLine> files, List<Ref> links) {

    /**
     * A file of the record.
     *
     * @param href empty where the file is missing or was refused
     * @param state what is wrong with it; empty for a sound file
     */
    public record FileLine(String name, String href, String size, String sha256, String state, boolean picture) {}

    static EvidencePage of(Desk desk, Evidence evidence, Chip state, Optional<LocalDate> due, List<Table> trust) {
        Facts facts = Facts.of(desk, evidence)
                .chip(desk.say("common.state"), state)
                .day(desk.say("common.performed"), Optional.of(evidence.performed()))
                .person(desk.say("evidence.performed-by"), Optional.of(evidence.performedBy()))
                .day(desk.say("evidence.recorded"), evidence.recorded())
                .person(desk.say("evidence.verified-by"), evidence.verifiedBy())
                .day(desk.say("evidence.verified"), evidence.verified())
                .text(desk.say("evidence.outcome"), desk.word(evidence.outcome()))
                .records(
                        desk.say("common.activity"),
                        evidence.activity().stream().toList())
                .text(desk.say("common.period"), evidence.period().map(range -> days(desk, range)))
                .day(desk.say("evidence.valid-until"), evidence.validUntil())
                .records(desk.say("common.nonconformities"), evidence.nonconformities())
                .records(
                        desk.say("evidence.corrects"),
                        evidence.correctionOf().stream().toList());
        Ref occurrence = due.map(day -> new Ref(
                        desk.href(evidence.activity().orElse("")) + "#o-" + day,
                        "",
                        desk.say("evidence.occurrence", desk.phrases().day(day))))
                .orElse(new Ref("", "", ""));
        return new EvidencePage(
                RecordPage.of(desk, evidence, facts.rest(evidence), trust),
                occurrence,
                evidence.files().stream().map(file -> line(desk, file)).toList(),
                evidence.links().stream()
                        .map(link -> new Ref(link.url(), "", link.title().orElse(link.url())))
                        .toList());
    }

    private static FileLine line(Desk desk, Evidence.EvidenceFile file) {
        Optional<StoredFile> stored =
                Optional.ofNullable(desk.assessment().situation().files().get(file.path()));
        if (stored.isEmpty()) {
            return new FileLine(file.written(), "", "", "", desk.say("evidence.missing"), false);
        }
        boolean sound = stored.get().isSound();
        String name = file.written();
        boolean picture = sound && name.matches("(?i).*\\.(png|jpe?g|gif|webp)");
        return new FileLine(
                name,
                sound ? desk.linkToFile(file.path()) : "",
                size(desk, stored.get().size()),
                stored.get().sha256(),
                sound ? "" : desk.word(stored.get().nature()),
                picture);
    }

    private static String days(Desk desk, DateRange range) {
        return desk.say(
                "evidence.period",
                desk.phrases().day(range.from()),
                desk.phrases().day(range.to()));
    }

    private static String size(Desk desk, long bytes) {
        return bytes < 1024 ? desk.count("evidence.bytes", bytes) : desk.say("evidence.kib", bytes / 1024);
    }
}
