package io.github.ismskit.portal.search;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import java.util.List;
import java.util.stream.Stream;

/** Search over the pages that the portal shows: the index, and a page that lists all of them from A to Z. */
public final class SearchSection implements Section {

    /** Up to so many lines stand on one page; above, each letter has its own. */
    private static final int LINES_ON_A_PAGE = 1_000;

    private final List<Listed> listed;
    private final SearchIndex index;

    /** @param shown every page that the portal has besides those of search */
    public SearchSection(Desk desk, List<Page> shown) {
        this.listed = Listing.of(desk, shown);
        this.index = new SearchIndex(listed);
    }

    /**
     * The search page.
     *
     * @param texts the file with the texts where the index has none, relative to the portal's root; may be empty
     * @param letters links to all letters
     * @param groups the letters that this page spells out
     */
    public record SearchPage(int count, String texts, List<LetterLink> letters, List<Group> groups) {}

    /** A letter, how many pages begin with it, and where they are listed. */
    public record LetterLink(String name, String href, int count, boolean current) {}

    /** The pages of a letter. */
    public record Group(String name, String anchor, List<Line> lines) {}

    /** A page in a list. */
    public record Line(Ref page, String type, String status) {}

    @Override
    public Stream<Page> pages(Desk desk) {
        List<Letters.Letter> letters = Letters.of(listed);
        boolean split = listed.size() > LINES_ON_A_PAGE;
        Page first = desk.page(
                "search/index.html",
                "search",
                desk.say("search.title"),
                List.of(),
                () -> page(desk, letters, split ? List.of() : letters, split));
        Stream<Page> single = letters.stream().filter(each -> split).map(letter -> letterPage(desk, letters, letter));
        return Stream.concat(Stream.of(first), single);
    }

    @Override
    public Stream<PortalFile> files(Desk desk) {
        PortalFile lines = new PortalFile.Drawn(script(desk, "index"), index::lines);
        return index.isSplit()
                ? Stream.of(lines, new PortalFile.Drawn(script(desk, "text"), index::texts))
                : Stream.of(lines);
    }

    private static String script(Desk desk, String name) {
        return "assets/search-" + name + "." + desk.phrases().locale().toLanguageTag() + ".js";
    }

    private Page letterPage(Desk desk, List<Letters.Letter> letters, Letters.Letter letter) {
        return desk.page(
                "search/" + letter.anchor() + ".html",
                "letter",
                desk.say("search.under", letter.name()),
                List.of(new Ref("index.html", "", desk.say("search.title"))),
                () -> page(desk, letters, List.of(letter), true));
    }

    private SearchPage page(Desk desk, List<Letters.Letter> all, List<Letters.Letter> spelled, boolean split) {
        return new SearchPage(
                listed.size(),
                index.isSplit() ? script(desk, "text") : "",
                all.stream()
                        .map(letter -> new LetterLink(
                                letter.name(),
                                split ? letter.anchor() + ".html" : "#" + letter.anchor(),
                                letter.pages().size(),
                                split && spelled.contains(letter)))
                        .toList(),
                spelled.stream().map(letter -> group(desk, letter)).toList());
    }

    private static Group group(Desk desk, Letters.Letter letter) {
        return new Group(
                letter.name(),
                letter.anchor(),
                letter.pages().stream().map(each -> line(desk, each)).toList());
    }

    private static Line line(Desk desk, Listed each) {
        return new Line(new Ref(desk.link(each.path()), each.id(), each.title()), each.type(), each.status());
    }
}
