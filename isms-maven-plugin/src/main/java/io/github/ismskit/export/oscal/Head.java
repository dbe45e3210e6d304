package io.github.ismskit.export.oscal;

import io.github.ismskit.Assessment;
import io.github.ismskit.export.NameUuid;
import io.github.ismskit.report.Json;
import io.github.ismskit.text.PlainText;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

/** What every document of OSCAL begins with, and how it names and dates things. */
record Head(Assessment assessment, String version) {

    private static final String OSCAL = "1.2.0";

    /** The namespace of words that OSCAL does not know. */
    static final String OURS = "https://github.com/ismskit/isms-maven-plugin/ns";

    /** Of Newfoundland and the Chatham Islands in summer, which the patterns of OSCAL have forgotten. */
    private static final Set<String> UNKNOWN_OFFSETS = Set.of("-02:30", "+13:45");

    void write(Json json, String kind, String title) {
        json.text("uuid", uuid(kind));
        json.object("metadata", metadata -> {
            metadata.text("title", title)
                    .text("last-modified", moment(assessment.asOf()))
                    .text("version", assessment.asOf().toString())
                    .text("oscal-version", OSCAL);
            metadata.each(
                    "parties",
                    List.of(assessment.isms().organisation().name()),
                    name -> metadata.text("uuid", uuid("party"))
                            .text("type", "organization")
                            .text("name", name));
            String simulated = assessment.simulated() ? ", a simulation" : "";
            metadata.text(
                    "remarks",
                    "Written by isms-maven-plugin " + version + " as of " + assessment.asOf() + simulated
                            + "; the verdict is " + assessment.verdict().key()
                            + assessment
                                    .readiness()
                                    .validUntil()
                                    .map(day -> ", valid until " + day)
                                    .orElse("")
                            + ".");
        });
    }

    /** Rules are about the whole ISMS, not about single controls. */
    static void everyControl(Json json) {
        json.object(
                "reviewed-controls",
                reviewed -> reviewed.each(
                        "control-selections", List.of("all"), all -> reviewed.object("include-all", nothing -> {})));
    }

    /** The same for the same thing of the same organisation in every build. */
    String uuid(String... parts) {
        return NameUuid.of(assessment.isms().organisation().name(), "oscal", String.join("\n", parts));
    }

    /** The begin of a day where the ISMS is at home. */
    String moment(LocalDate day) {
        OffsetDateTime begin =
                day.atStartOfDay(assessment.isms().organisation().zone()).toOffsetDateTime();
        boolean isTold = !UNKNOWN_OFFSETS.contains(begin.getOffset().getId());
        return (isTold ? begin : begin.withOffsetSameInstant(ZoneOffset.UTC))
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** A title, which OSCAL takes on one line only. */
    static String line(String text) {
        return PlainText.line(text).strip();
    }

    /** Text that OSCAL takes: something. */
    static String words(String text, String otherwise) {
        String stripped = text.strip();
        return stripped.isEmpty() ? otherwise : stripped;
    }
}
