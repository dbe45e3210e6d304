package io.github.ismskit.portal.register;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.portal.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A register as the portal shows it: a page, beside it the same rows to take home, and shelves once it is too long.
 *
 * @param sheet the name of the file to take home, without its ending; no other page may have the same
 * @param view what the template gets, made from the register
 */
public record RegisterPages(
        String path,
        String template,
        String title,
        List<Ref> crumbs,
        String sheet,
        Function<Register, ? extends Record> view) {

    public RegisterPages {
        crumbs = List.copyOf(crumbs);
    }

    public static RegisterPages at(String path, String title, Ref... crumbs) {
        return new RegisterPages(path, "register", title, List.of(crumbs), named(path), register -> register);
    }

    public RegisterPages drawnBy(String other, Function<Register, ? extends Record> made) {
        return new RegisterPages(path, other, title, crumbs, sheet, made);
    }

    public RegisterPages drawnBy(String other) {
        return drawnBy(other, view);
    }

    /** For pages that content gives a name, which could be that of another register. */
    public RegisterPages takenHomeAs(String name) {
        return new RegisterPages(path, template, title, crumbs, name, view);
    }

    /** One page, worked out when it is drawn. */
    public Stream<Page> of(Desk desk, Supplier<Register> register) {
        return Stream.of(page(desk, path, title, crumbs, () -> withSheet(desk, register.get()))
                .with(sheet(desk, () -> register.get().table())));
    }

    /** One page, or one for each shelf besides what still counts. */
    public Stream<Page> of(Desk desk, Register register, Shelves shelves) {
        if (register.table().rows().size() <= Shelves.MOST_ROWS) {
            return of(desk, () -> register);
        }
        List<Shelves.Shelf> all = shelves.of(register.table().rows(), desk.say("status.not-recorded"));
        Set<Row> atHand = Set.copyOf(all.get(0).rows());
        List<Row> first = register.table().rows().stream()
                .filter(row -> shelves.stillCounts(row) || atHand.contains(row))
                .toList();
        List<Page> pages = new ArrayList<>();
        pages.add(page(desk, path, title, crumbs, () -> withSheet(desk, part(desk, register, all, first, "")))
                .with(sheet(desk, register::table)));
        List<Ref> below = new ArrayList<>(crumbs);
        below.add(new Ref(file(), "", title));
        for (Shelves.Shelf shelf : all) {
            pages.add(page(
                    desk,
                    path.substring(0, path.lastIndexOf('/') + 1) + shelf.file() + ".html",
                    desk.say("register.shelf", title, shelf.title()),
                    below,
                    () -> withSheet(desk, part(desk, register, all, shelf.rows(), shelf.file()))));
        }
        return pages.stream();
    }

    private Page page(Desk desk, String at, String named, List<Ref> behind, Supplier<Register> register) {
        return desk.page(at, template, named, behind, () -> view.apply(register.get()));
    }

    private static Register part(
            Desk desk, Register whole, List<Shelves.Shelf> shelves, List<Row> rows, String current) {
        List<Register.Shelf> links = shelves.stream()
                .map(shelf -> new Register.Shelf(
                        shelf.title(),
                        shelf.file() + ".html",
                        shelf.rows().size(),
                        shelf.file().equals(current)))
                .toList();
        return whole.part(desk, rows, links);
    }

    /** The sheet holds every row, on whichever shelf it stands. */
    private Register withSheet(Desk desk, Register register) {
        int rows = register.all();
        return register.beside(new Ref(desk.link(sheetPath()), "", desk.count("register.csv", rows)));
    }

    private PortalFile sheet(Desk desk, Supplier<Table> table) {
        return PortalFile.Drawn.sheet(sheetPath(), () -> Sheet.grid(desk, title, table.get()));
    }

    private String sheetPath() {
        return "data/" + sheet + ".csv";
    }

    /** An index is named by its folder. */
    private static String named(String path) {
        return path.replace("/index.html", "").replaceFirst("^.*/", "").replace(".html", "");
    }

    private String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
