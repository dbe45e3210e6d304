package io.github.ismskit.assemble;

import io.github.ismskit.document.ContentPath;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Collector;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Header;
import io.github.ismskit.schedule.Cadence;
import io.github.ismskit.schedule.DateRange;
import io.github.ismskit.schedule.Interval;
import io.github.ismskit.schedule.Plan;
import io.github.ismskit.schedule.Suspension;
import java.util.List;

/** Builds activities and the evidence that answers them. */
final class CalendarForms {

    /** How long after its due date an occurrence may still be done, where the activity does not say. */
    private static final Interval USUAL_GRACE = Interval.parse("P14D").orElseThrow();

    private CalendarForms() {}

    static Activity activity(Header header, Fields fields) {
        return new Activity(
                header,
                fields.text("deputy"),
                plan(fields),
                fields.part("evidence").map(CalendarForms::demand).orElse(Activity.EvidenceDemand.USUAL),
                fields.texts("remind").stream()
                        .flatMap(text -> Interval.parse(text).stream())
                        .toList(),
                new Activity.Collecting(
                        fields.items("collect", CalendarForms::collector), fields.text("collected-by")));
    }

    static Evidence evidence(Header header, Fields fields) {
        return new Evidence(
                header,
                fields.text("activity"),
                fields.needDate("performed"),
                fields.needText("performed-by"),
                fields.date("occurrence"),
                fields.range("period"),
                fields.date("recorded"),
                fields.date("verified"),
                fields.text("verified-by"),
                fields.word("outcome", Evidence.Outcome.class).orElse(Evidence.Outcome.PASS),
                fields.texts("nonconformities"),
                fields.items("files", item -> file(header, item)),
                fields.items("links", item -> new Evidence.EvidenceLink(item.text("title"), item.needText("url"))),
                fields.date("valid-until"),
                fields.text("correction-of"));
    }

    private static Plan plan(Fields fields) {
        List<Suspension> suspended = fields.items(
                "suspended",
                item -> new Suspension(
                        new DateRange(item.needDate("from"), item.needDate("to")),
                        item.text("reason").orElse(""),
                        item.text("by").orElse("")));
        return new Plan(
                fields.text("cadence").flatMap(Cadence::parse).orElseThrow(),
                fields.needDate("start"),
                fields.date("end"),
                fields.interval("grace").orElse(USUAL_GRACE),
                fields.interval("early"),
                suspended);
    }

    private static Activity.EvidenceDemand demand(Fields fields) {
        return new Activity.EvidenceDemand(
                fields.whole("minimum").orElse(1),
                fields.texts("kinds"),
                fields.interval("max-age"),
                fields.flag("four-eyes").orElse(false));
    }

    private static Collector collector(Fields item) {
        Collector.Kind kind = item.needWord("kind", Collector.Kind.class);
        return new Collector(
                kind,
                item.needText(kind.key()),
                item.text("title"),
                item.text("max-size").map(CalendarForms::bytes).orElse(Collector.USUAL_BYTES));
    }

    /** Sizes count in thousands, as they are written: kB, MB, GB. */
    private static long bytes(String size) {
        long factor = size.endsWith("kB") ? 1_000 : size.endsWith("MB") ? 1_000_000 : 1_000_000_000;
        return factor * Long.parseLong(size.substring(0, size.length() - 2).strip());
    }

    private static Evidence.EvidenceFile file(Header header, Fields item) {
        String written = item.needText("path");
        return new Evidence.EvidenceFile(
                ContentPath.from(header.file(), written),
                written,
                item.text("sha256"),
                item.number("size"),
                item.text("type"));
    }
}
