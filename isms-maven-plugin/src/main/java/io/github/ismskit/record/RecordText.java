package io.github.ismskit.record;

import io.github.ismskit.model.Evidence.EvidenceLink;
import io.github.ismskit.text.YamlText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a record as the content format wants it: a YAML header, then the note. */
final class RecordText {

    private final StringBuilder text = new StringBuilder("---\n");

    private RecordText() {}

    static byte[] of(Submission submission, String id, LocalDate recorded, List<KeptFile> files) {
        RecordText record = new RecordText();
        record.line("id", Optional.of(id));
        record.line("title", submission.title());
        record.line("activity", submission.activity());
        record.list("controls", submission.controls());
        record.line("performed", submission.performed().map(LocalDate::toString));
        record.line("performed-by", submission.performedBy());
        record.line("occurrence", submission.occurrence().map(LocalDate::toString));
        record.period(submission);
        record.line("recorded", Optional.of(recorded.toString()));
        record.line("verified", submission.verified().map(LocalDate::toString));
        record.line("verified-by", submission.verifiedBy());
        record.line(
                "outcome",
                Optional.of(lower(submission.outcome().map(Enum::name).orElse("pass"))));
        record.list("nonconformities", submission.nonconformities());
        record.line("valid-until", submission.validUntil().map(LocalDate::toString));
        record.line(
                "classification", submission.classification().map(Enum::name).map(RecordText::lower));
        record.line("correction-of", submission.correctionOf());
        record.files(files);
        record.links(submission.links());
        record.text.append("---\n");
        record.body(submission.note(), files);
        return record.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void line(String key, Optional<String> value) {
        value.ifPresent(given ->
                text.append(key).append(": ").append(YamlText.scalar(given)).append('\n'));
    }

    private void list(String key, List<String> values) {
        if (!values.isEmpty()) {
            List<String> scalars = values.stream().map(YamlText::scalar).toList();
            text.append(key).append(": [").append(String.join(", ", scalars)).append("]\n");
        }
    }

    private void period(Submission submission) {
        submission.period().ifPresent(period -> {
            text.append("period:\n");
            line("  from", Optional.of(period.from().toString()));
            line("  to", Optional.of(period.to().toString()));
        });
    }

    private void files(List<KeptFile> files) {
        text.append(files.isEmpty() ? "" : "files:\n");
        for (KeptFile file : files) {
            line("  - path", Optional.of(file.path()));
            if (!file.sha256().isEmpty()) {
                line("    sha256", Optional.of(file.sha256()));
                text.append("    size: ").append(file.size()).append('\n');
                line("    type", Optional.of(file.type()));
            }
        }
    }

    private void links(List<EvidenceLink> links) {
        text.append(links.isEmpty() ? "" : "links:\n");
        for (EvidenceLink link : links) {
            line("  - url", Optional.of(link.url()));
            line("    title", link.title());
        }
    }

    /** A name that could not be kept is told, since somebody may look for it. */
    private void body(String note, List<KeptFile> files) {
        String written = note.replace("\r\n", "\n").strip();
        text.append(written).append(written.isEmpty() ? "" : "\n");
        List<KeptFile> renamed = files.stream().filter(KeptFile::isRenamed).toList();
        if (!renamed.isEmpty()) {
            text.append(written.isEmpty() ? "" : "\n").append("Handed in under another name:\n\n");
            renamed.forEach(file -> text.append("- `")
                    .append(file.path())
                    .append("` was ")
                    .append(code(file.original()))
                    .append('\n'));
        }
    }

    private static String code(String name) {
        StringBuilder shown = new StringBuilder("`");
        name.codePoints().forEach(point -> shown.append(isShown(point) ? Character.toString(point) : escape(point)));
        return shown.append('`').toString();
    }

    private static boolean isShown(int point) {
        return point != '`'
                && !Character.isISOControl(point)
                && Character.getType(point) != Character.FORMAT
                && Character.getType(point) != Character.SURROGATE;
    }

    private static String escape(int point) {
        return String.format(Locale.ROOT, "\\u%04X", point);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
