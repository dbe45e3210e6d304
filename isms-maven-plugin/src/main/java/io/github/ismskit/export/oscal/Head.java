package io.github.ismskit.export.oscal;

import io.github.ismskit.Assessment;
import io.github.ismskit.export.NameUuid;
import io.github.ismskit.report.Json;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What every document of OSCAL begins with, and how it names and dates things. */
record Head(Assessment assessment, String version) {

    private static final String OSCAL = "1.2.0";

    /** The namespace of words that OSCAL does not know. */
    static final String OURS = "https://github.com/ismskit/isms-maven-plugin/ns";

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
        return day.atStartOfDay(assessment.isms().organisation().zone())
                .toOffsetDateTime()
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Text that OSCAL takes: something, on one line where it is a name. */
    static String words(String text, String otherwise) {
        String line = text.strip();
        return line.isEmpty() ? otherwise : line;
    }
}
