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
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Shelves;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The registers around the core, each with its records. */
public final class GovernanceSection implements Section {

    /** How one kind of record is shown. */
    private record Kind<E extends Entry>(
            Class<E> type,
            String folder,
            Function<Desk, String> title,
            Shelves shelves,
            Function<Desk, Register> register,
            Sheet<E> sheet) {}

    /** Builds the page of one record. */
    interface Sheet<E extends Entry> {
        RecordPage of(Desk desk, E entry);
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(
                    Change.class,
                    "changes",
                    desk -> desk.say("common.changes"),
                    Changes.SHELVES,
                    Changes::register,
                    Changes::page),
            new Kind<>(
                    Incident.class,
                    "incidents",
                    desk -> desk.say("common.incidents"),
                    Incidents.SHELVES,
                    Incidents::register,
                    Incidents::page),
            new Kind<>(
                    Waiver.class,
                    "exceptions",
                    desk -> desk.say("common.exceptions"),
                    Waivers.SHELVES,
                    Waivers::register,
                    Waivers::page),
            new Kind<>(
                    Supplier.class,
                    "suppliers",
                    desk -> desk.say("common.suppliers"),
                    Suppliers.SHELVES,
                    Suppliers::register,
                    Suppliers::page),
            new Kind<>(
                    Asset.class,
                    "assets",
                    desk -> desk.say("common.assets"),
                    Assets.SHELVES,
                    Assets::register,
                    Assets::page));

    @Override
    public Stream<Page> pages(Desk desk) {
        return KINDS.stream().flatMap(kind -> pages(desk, kind));
    }

    private static <E extends Entry> Stream<Page> pages(Desk desk, Kind<E> kind) {
        String title = kind.title().apply(desk);
        Ref register = new Ref("index.html", "", title);
        Stream<Page> index = RegisterPages.at(kind.folder() + "/index.html", title)
                .of(desk, kind.register().apply(desk), kind.shelves());
        Stream<Page> single = desk.isms().all(kind.type()).stream()
                .map(entry ->
                        desk.page(entry, "record", register, () -> kind.sheet().of(desk, entry)));
        return Stream.concat(index, single);
    }
}
