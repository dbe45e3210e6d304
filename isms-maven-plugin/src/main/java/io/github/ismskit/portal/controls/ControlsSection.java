package io.github.ismskit.portal.controls;

import io.github.ismskit.catalogue.ControlOrder;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Risk;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.Status;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The statement of applicability, and a page for each of its lines. */
public final class ControlsSection implements Section {

    @Override
    public Stream<Page> pages(Desk desk) {
        String title = desk.say("controls.soa");
        Ref register = new Ref("soa.html", "", title);
        Stream<Page> soa =
                RegisterPages.at("controls/soa.html", title).drawnBy("soa").of(desk, () -> register(desk));
        return Stream.concat(
                soa,
                desk.isms().soa().stream()
                        .map(control -> desk.page(control, "control", register, () -> ControlPage.of(desk, control))));
    }

    private static Register register(Desk desk) {
        Table table = soa(desk);
        return Register.of(
                desk,
                "",
                table,
                desk.isms().soa().stream().map(each -> Status.of(desk, each)).toList(),
                new Register.Empty(desk.say("controls.soa-empty"), "6.1.3", "controls/register.yaml"));
    }

    /** Every line of the statement of applicability, in the order of the controls. */
    public static Table soa(Desk desk) {
        List<Control> lines = desk.isms().soa().stream()
                .sorted(Comparator.comparing(Control::id, new ControlOrder()))
                .toList();
        long applicable = lines.stream().filter(Control::applicable).count();
        int reference = desk.isms().catalogue().controls().size();
        String caption = desk.count(
                "controls.soa-caption",
                reference,
                applicable,
                lines.size() - applicable,
                Math.max(0, reference - lines.size()));
        List<Row> rows = lines.stream().map(control -> row(desk, control)).toList();
        return new Table("list", caption, columns(desk), rows);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.head(desk, "common.control"),
                Column.text(desk, "common.title"),
                Column.text(desk, "controls.applies"),
                Column.text(desk, "controls.justification"),
                Column.text(desk, "common.status"),
                Column.many(desk.say("controls.how")),
                Column.many(desk.say("common.risks")),
                Column.brief(desk, "common.owner"),
                Column.day(desk, "controls.last-evidence"));
    }

    private static Row row(Desk desk, Control control) {
        String anchor = "c-" + control.id().toLowerCase(Locale.ROOT).replace('.', '-');
        List<Ref> how = Stream.concat(
                        control.header().related().stream().map(desk::ref),
                        desk.connections().from(control.id(), Activity.class).stream()
                                .map(desk::ref))
                .toList();
        List<Cell> cells = List.of(
                Cell.ids(List.of(new Ref(desk.href(control.id()), control.id(), ""))),
                Cell.text(control.title()),
                Cell.text(desk.say(control.applicable() ? "common.yes" : "common.no")),
                Cell.text(control.justification()),
                Cell.chip(Status.of(desk, control)),
                Cell.ids(how),
                Cell.ids(desk.connections().from(control.id(), Risk.class).stream()
                        .map(desk::ref)
                        .toList()),
                Cell.ref(desk.person(control.owner())),
                Cell.day(LastEvidence.of(desk, control)));
        return new Row(anchor, Status.of(desk, control).key(), control.owner().orElse(""), List.of(), cells);
    }
}
