package io.github.ismskit.portal.audits;

import io.github.ismskit.model.Audit;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Csv;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.readiness.Period;
import io.github.ismskit.sampling.Draw;
import io.github.ismskit.sampling.Item;
import io.github.ismskit.sampling.SamplingSheet;
import io.github.ismskit.schedule.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sampling sheet of an audit, as a page and as a table to work with. */
public record Sampling(
        Ref audit, Day from, Day to, String seed, String csv, List<Line> lines, int controls, int drawn) {

    /**
     * A population and what was drawn from it.
     *
     * @param activity empty words where the records belong to none
     */
    public record Line(Ref control, String title, Ref activity, String frequency, int population, List<Drawn> drawn) {}

    /** What was drawn: the occurrence or record, and what proves it. */
    public record Drawn(Day day, List<Chip> state, List<Ref> evidence, Ref explanation) {}

    static Stream<Audit> audits(Desk desk) {
        return desk.isms().audits().stream().filter(audit -> hasSheet(desk, audit));
    }

    static boolean hasSheet(Desk desk, Audit audit) {
        return SamplingSheet.isDrawnFor(audit) && desk.isms().entry(audit.id()).equals(Optional.of(audit));
    }

    static String href(Desk desk, Audit audit, String ending) {
        return desk.link(path(desk, audit, ending));
    }

    static Page page(Desk desk, Audit audit) {
        String title = desk.say("sampling.title", audit.title());
        List<Ref> crumbs = List.of(new Ref("index.html", "", desk.say("common.audits")), desk.titled(audit));
        return desk.page(path(desk, audit, ".html"), "sampling", title, crumbs, () -> of(desk, audit));
    }

    static PortalFile csv(Desk desk, Audit audit) {
        return new PortalFile.Drawn(
                path(desk, audit, ".csv"), () -> Csv.bytes(head(desk), rows(desk, sheet(desk, audit))));
    }

    private static String path(Desk desk, Audit audit, String ending) {
        return desk.pathBeside(audit, ".sampling" + ending);
    }

    /** What is still ahead is in no population. */
    private static SamplingSheet sheet(Desk desk, Audit audit) {
        DateRange window = Period.before(desk.isms(), audit);
        return SamplingSheet.of(desk.isms(), desk.assessment().situation().calendar(), audit, window, desk.seed(audit));
    }

    private static Sampling of(Desk desk, Audit audit) {
        SamplingSheet sheet = sheet(desk, audit);
        return new Sampling(
                desk.ref(audit),
                Day.of(sheet.window().from()),
                Day.of(sheet.window().to()),
                sheet.seed(),
                href(desk, audit, ".csv"),
                sheet.draws().stream().map(draw -> line(desk, draw)).toList(),
                (int) sheet.draws().stream().map(Draw::control).distinct().count(),
                sheet.draws().stream().mapToInt(draw -> draw.drawn().size()).sum());
    }

    private static Line line(Desk desk, Draw draw) {
        return new Line(
                new Ref(desk.href(draw.control()), draw.control(), ""),
                draw.title(),
                draw.activity().isEmpty() ? new Ref("", "", desk.say("sampling.as-needed")) : desk.ref(draw.activity()),
                frequency(desk, draw),
                draw.population(),
                draw.drawn().stream().map(item -> drawn(desk, item)).toList());
    }

    private static String frequency(Desk desk, Draw draw) {
        return draw.activity().isEmpty() ? desk.say("sampling.as-needed") : desk.word(draw.frequency());
    }

    private static Drawn drawn(Desk desk, Item item) {
        return new Drawn(
                Day.of(item.day()),
                item.state().map(each -> Status.of(desk, each)).stream().toList(),
                item.evidence().stream().map(desk::ref).toList(),
                item.explanation().map(desk::ref).orElse(new Ref("", "", "")));
    }

    private static List<String> head(Desk desk) {
        return List.of(
                desk.say("sampling.csv-control"),
                desk.say("sampling.csv-title"),
                desk.say("sampling.csv-activity"),
                desk.say("sampling.csv-frequency"),
                desk.say("sampling.csv-population"),
                desk.say("sampling.csv-sample"),
                desk.say("sampling.csv-item"),
                desk.say("sampling.csv-day"),
                desk.say("sampling.csv-state"),
                desk.say("sampling.csv-evidence"));
    }

    /** One row for each drawn item; a population without any keeps a row of its own. */
    private static List<List<String>> rows(Desk desk, SamplingSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Draw draw : sheet.draws()) {
            if (draw.drawn().isEmpty()) {
                rows.add(row(desk, draw, List.of("", "", "", "")));
            }
            for (Item item : draw.drawn()) {
                String state = item.state().map(desk::word).orElse(desk.say("sampling.recorded"));
                String proof = String.join(" ", item.evidence());
                rows.add(row(desk, draw, List.of(item.key(), item.day().toString(), state, proof)));
            }
        }
        return rows;
    }

    private static List<String> row(Desk desk, Draw draw, List<String> item) {
        List<String> row = new ArrayList<>(List.of(
                draw.control(),
                draw.title(),
                draw.activity(),
                frequency(desk, draw),
                "" + draw.population(),
                "" + draw.drawn().size()));
        row.addAll(item);
        return row;
    }
}
