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

    private static final int CONTROL = 2;

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
        long gaps = chains.states.stream()
                .filter(state -> !state.key().equals(ChainStates.WHOLE))
                .count();
        chains.rows.sort(Comparator.comparing((Row row) -> row.status().equals(ChainStates.WHOLE)));
        String caption = desk.count("trace.caption", chains.rows.size(), gaps);
        return Register.of(
                        desk,
                        desk.say("trace.lead"),
                        new Table("list", caption, columns(desk), chains.rows),
                        chains.states,
                        new Register.Empty(desk.say("trace.empty"), "6.1.3", "risks/register.yaml"))
                .with(List.of(new Register.Choice(
                        "gap",
                        desk.say("trace.gaps"),
                        List.of(
                                new Register.Option("yes", desk.say("trace.only-gaps")),
                                new Register.Option("no", desk.say("trace.only-whole"))))));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "trace.chain"),
                Column.record(desk, "common.risk"),
                Column.text(desk, "common.control"),
                Column.text(desk, "controls.works-by"),
                Column.many(desk.say("trace.by")),
                Column.text(desk, "controls.newest-evidence"),
                Column.day(desk, "common.performed"),
                Column.text(desk, "trace.control-owner"));
    }

    /** By the theme of the control, such as {@code A.5}. */
    static Shelves shelves(Desk desk) {
        return new Shelves(
                row -> theme(row).orElse(desk.say("trace.no-control")),
                row -> theme(row).orElse("no-control"),
                Set.of(ChainStates.WHOLE),
                false);
    }

    private static Optional<String> theme(Row row) {
        return row.cells().get(CONTROL).refs().stream()
                .map(control -> control.id().replaceFirst("\\.[^.]*$", ""))
                .findFirst();
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
        boolean whole = newest.isPresent() || !documents.isEmpty();
        Chip state = whole ? ChainStates.whole(desk) : gap(control.isPresent(), design);
        add(state, risk, control, documents, newest);
    }

    private Chip gap(boolean control, boolean design) {
        if (!control) {
            return ChainStates.noControl(desk);
        }
        return design ? ChainStates.noDocument(desk) : ChainStates.noActivity(desk);
    }

    private void add(Risk risk, Optional<Control> control, Activity activity) {
        Optional<Freshness> freshness = Freshness.of(desk.isms(), activity, desk.asOf());
        Chip state = freshness
                .map(each -> each.isFreshOn(desk.asOf()) ? ChainStates.whole(desk) : ChainStates.stale(desk))
                .orElse(ChainStates.noEvidence(desk));
        add(state, risk, control, List.of(desk.ref(activity)), freshness.map(Freshness::newest));
    }

    private void add(Chip state, Risk risk, Optional<Control> control, List<Ref> by, Optional<Evidence> evidence) {
        states.add(state);
        rows.add(new Row(
                "",
                state.key(),
                control.flatMap(Control::owner).orElse(""),
                List.of(new Row.Mark("gap", state.key().equals(ChainStates.WHOLE) ? "no" : "yes")),
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
