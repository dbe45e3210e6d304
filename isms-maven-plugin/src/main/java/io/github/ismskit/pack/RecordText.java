package io.github.ismskit.pack;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Words;
import java.time.LocalDate;
import java.util.Optional;

/** An evidence record as text: what it asserts, the files that came with it, and its words. */
final class RecordText {

    private static final int LONGEST = 100_000;

    private final Cut cut;
    private final Telling telling;

    RecordText(Cut cut) {
        this.cut = cut;
        this.telling = new Telling(cut);
    }

    String of(PackedEvidence packed) {
        Evidence evidence = packed.evidence();
        StringBuilder text = new StringBuilder();
        text.append(evidence.id()).append(' ').append(evidence.title()).append("\n\n");
        facts(text, evidence);
        line(text, "Sampled for", String.join(" ", packed.sampledFor()));
        text.append('\n');
        packed.pieces().forEach(piece -> text.append(file(piece)));
        evidence.links()
                .forEach(link ->
                        text.append("Kept elsewhere: ").append(link.url()).append('\n'));
        String words = cut.assessment().situation().prose().of(evidence.id()).opening(LONGEST);
        return text + (words.isEmpty() ? "" : "\n" + words + "\n");
    }

    private void facts(StringBuilder text, Evidence evidence) {
        line(text, "Classification", Words.of(evidence.header().classification()));
        line(text, "Activity", evidence.activity().map(telling::titled).orElse(""));
        line(text, "Controls", String.join(" ", evidence.controls()));
        line(text, "Performed", evidence.performed() + " by " + telling.person(evidence.performedBy()));
        line(text, "Answers", day(evidence.occurrence()));
        line(
                text,
                "Period",
                evidence.period().map(days -> days.from() + " to " + days.to()).orElse(""));
        line(text, "Recorded", day(evidence.recorded()));
        line(text, "Verified", (day(evidence.verified()) + by(telling.person(evidence.verifiedBy()))).strip());
        line(text, "Outcome", Words.of(evidence.outcome()));
        line(text, "Nonconformities", telling.records(evidence.nonconformities()));
        line(text, "Valid until", day(evidence.validUntil()));
        line(text, "Corrects", evidence.correctionOf().map(telling::record).orElse(""));
        line(text, "Corrected by, and proves nothing any more", telling.corrections(evidence));
        line(text, "In the content", evidence.header().file());
    }

    private static String file(PackedEvidence.Piece piece) {
        String name = piece.isThere()
                ? piece.path().substring(piece.path().lastIndexOf('/') + 1)
                : piece.file().written() + " (" + piece.trouble() + ")";
        String hash = piece.stored()
                .map(StoredFile::sha256)
                .filter(each -> !each.isEmpty())
                .orElse("");
        return "File: " + name + "\n" + told("  SHA-256 now        ", hash)
                + told("  SHA-256 recorded   ", piece.file().sha256().orElse("none"))
                + told(
                        "  Size recorded      ",
                        piece.file().size().map(size -> size + " bytes").orElse(""))
                + told("  Media type         ", piece.file().type().orElse(""))
                + "  In the content     " + piece.file().path() + "\n";
    }

    private static String told(String name, String value) {
        return value.isEmpty() ? "" : name + value + "\n";
    }

    private static String by(String person) {
        return person.isEmpty() ? "" : " by " + person;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static void line(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }
}
