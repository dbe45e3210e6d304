package io.github.ismskit.portal.trace;

import io.github.ismskit.calendar.Freshness;
import io.github.ismskit.catalogue.ControlOrder;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Risk;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Shelves;
import io.github.ismskit.portal.register.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One row for each way from a risk to its proof; a way that ends early says where. */
final class Chains {

    private static final Chip WHOLE = new Chip("whole", "Whole", "good", "tick");
    private static final Chip NO_CONTROL = new Chip("no-control", "No control", "attention", "triangle");
    private static final Chip NO_ACTIVITY = new Chip("no-activity", "No activity", "attention", "triangle");
    private static final Chip NO_DOCUMENT = new Chip("no-document", "No document", "attention", "triangle");
    private static final Chip NO_EVIDENCE = new Chip("no-evidence", "No evidence", "attention", "triangle");
    private static final Chip STALE = new Chip("stale", "Evidence stale", "bad", "octagon");

    private static final int CONTROL = 2;

    private static final List<Column> COLUMNS = List.of(
            Column.text("Chain"),
            Column.record("Risk"),
            Column.text("Control"),
            Column.text("Works by"),
            Column.many("Activity or document"),
            Column.text("Newest evidence"),
            Column.day("Performed"),
            Column.text("Owner of the control"));

    /** By the theme of the control, such as {@code A.5}. */
    static final Shelves SHELVES = new Shelves(Chains::theme, Set.of(WHOLE.key()), false);

    private final Desk desk;
    private final List<Row> rows = new ArrayList<>();
    private final List<Chip> states = new ArrayList<>();

    private Chains(Desk desk) {
        this.desk = desk;
    }

    static Register register(Desk desk) {
        Chains chains = new Chains(desk);
        desk.isms().risks().stream()
                .filter(Risk::isOpen)
                .sorted(Comparator.comparing(Risk::id, new ControlOrder()))
                .forEach(chains::add);
        long gaps = chains.states.stream().filter(state -> !state.equals(WHOLE)).count();
        chains.rows.sort(Comparator.comparing((Row row) -> row.status().equals(WHOLE.key())));
        String caption = chains.rows.size() + " chains from open risks to their proof, " + gaps
                + " with a gap; those come first";
        return Register.of(
                        desk,
                        "From each open risk over its controls and what is done for them to the newest proof. A control "
                                + "by design, such as a configuration, is proven by its documents.",
                        new Table("list", caption, COLUMNS, chains.rows),
                        chains.states,
                        new Register.Empty(
                                "A chain leads from a risk over its controls and activities to evidence.",
                                "6.1.3",
                                "risks/register.yaml"))
                .with(List.of(new Register.Choice(
                        "gap",
                        "Gaps",
                        List.of(new Register.Option("yes", "Only gaps"), new Register.Option("no", "Only whole")))));
    }

    private static String theme(Row row) {
        List<Ref> control = row.cells().get(CONTROL).refs();
        return control.isEmpty() ? "No control" : control.get(0).id().replaceFirst("\\.[^.]*$", "");
    }

    private void add(Risk risk) {
        if (risk.controls().isEmpty()) {
            single(risk, Optional.empty());
        }
        for (String id : risk.controls()) {
            Optional<Control> control = desk.isms().control(id);
            List<Activity> activities = desk.connections().from(id, Activity.class);
            if (control.isEmpty() || activities.isEmpty()) {
                single(risk, control);
            }
            activities.forEach(activity -> add(risk, control, activity));
        }
    }

    /** A control by design is proven by its documents, any other without an activity by the newest record that names it. */
    private void single(Risk risk, Optional<Control> control) {
        Optional<Evidence> newest = control.map(Control::id).stream()
                .flatMap(id -> desk.connections().from(id, Evidence.class).stream())
                .filter(evidence -> !evidence.performed().isAfter(desk.asOf()))
                .max(Comparator.comparing(Evidence::performed));
        boolean design = control.flatMap(Control::operation)
                .filter(Control.Operation.DESIGN::equals)
                .isPresent();
        List<Ref> documents = control.filter(each -> design).stream()
                .flatMap(each -> each.header().related().stream())
                .map(desk::ref)
                .toList();
        Chip gap = control.isEmpty() ? NO_CONTROL : design ? NO_DOCUMENT : NO_ACTIVITY;
        add(newest.isPresent() || !documents.isEmpty() ? WHOLE : gap, risk, control, documents, newest);
    }

    private void add(Risk risk, Optional<Control> control, Activity activity) {
        Optional<Freshness> freshness = Freshness.of(desk.isms(), activity, desk.asOf());
        Chip state = freshness
                .map(each -> each.isFreshOn(desk.asOf()) ? WHOLE : STALE)
                .orElse(NO_EVIDENCE);
        add(state, risk, control, List.of(desk.ref(activity)), freshness.map(Freshness::newest));
    }

    private void add(Chip state, Risk risk, Optional<Control> control, List<Ref> by, Optional<Evidence> evidence) {
        states.add(state);
        rows.add(new Row(
                "",
                state.key(),
                control.flatMap(Control::owner).orElse(""),
                List.of(new Row.Mark("gap", state.equals(WHOLE) ? "no" : "yes")),
                List.of(
                        Cell.chip(state),
                        Cell.ref(desk.ref(risk)),
                        Cell.refs(control.map(desk::ref).stream().toList()),
                        Cell.text(control.flatMap(Control::operation).map(desk::word)),
                        Cell.refs(by),
                        Cell.ids(evidence.map(desk::ref).stream().toList()),
                        Cell.day(evidence.map(Evidence::performed)),
                        Cell.ref(desk.person(control.flatMap(Control::owner))))));
    }
}
