package io.github.ismskit.portal.governance;

import io.github.ismskit.model.Asset;
import io.github.ismskit.model.Change;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Incident;
import io.github.ismskit.model.Supplier;
import io.github.ismskit.model.Waiver;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Register;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The registers around the core, each with its records. */
public final class GovernanceSection implements Section {

    /** How one kind of record is shown. */
    private record Kind<E extends Entry>(
            Class<E> type, String folder, String title, Function<Desk, Register> register, Sheet<E> sheet) {}

    /** Builds the page of one record. */
    interface Sheet<E extends Entry> {
        RecordPage of(Desk desk, E entry);
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(Change.class, "changes", "Changes", Changes::register, Changes::page),
            new Kind<>(Incident.class, "incidents", "Incidents", Incidents::register, Incidents::page),
            new Kind<>(Waiver.class, "exceptions", "Exceptions", Waivers::register, Waivers::page),
            new Kind<>(Supplier.class, "suppliers", "Suppliers", Suppliers::register, Suppliers::page),
            new Kind<>(Asset.class, "assets", "Assets", Assets::register, Assets::page));

    @Override
    public Stream<Page> pages(Desk desk) {
        return KINDS.stream().flatMap(kind -> pages(desk, kind));
    }

    private static <E extends Entry> Stream<Page> pages(Desk desk, Kind<E> kind) {
        Ref register = new Ref("index.html", "", kind.title());
        Stream<Page> index = Stream.of(desk.page(
                kind.folder() + "/index.html",
                "register",
                kind.title(),
                List.of(),
                () -> kind.register().apply(desk)));
        Stream<Page> single = desk.isms().all(kind.type()).stream()
                .map(entry ->
                        desk.page(entry, "record", register, () -> kind.sheet().of(desk, entry)));
        return Stream.concat(index, single);
    }
}
