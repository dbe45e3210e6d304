package io.github.ismskit.portal.search;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Person;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Frame;
import io.github.ismskit.portal.Page;
import io.github.ismskit.prose.Passage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What search knows of pages; of a page that is not shown it knows nothing. */
final class Listing {

    private static final int OPENING = 200;

    private final Desk desk;
    private final StatusWords status;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, Person> people = new HashMap<>();

    private Listing(Desk desk) {
        this.desk = desk;
        this.status = StatusWords.of(desk);
        desk.isms().entries().forEach(entry -> entries.putIfAbsent(path(entry.id()), entry));
        desk.isms().people().forEach(person -> people.putIfAbsent(path(person.id()), person));
    }

    /** Each page once, from A to Z; copies that stand alone and the page for missing ones are left out. */
    static List<Listed> of(Desk desk, List<Page> shown) {
        Listing listing = new Listing(desk);
        Map<String, Listed> byPath = shown.stream()
                .filter(page ->
                        !page.path().endsWith(".single.html") && !page.path().equals("404.html"))
                .collect(Collectors.toMap(Page::path, listing::listed, (first, second) -> first));
        return byPath.values().stream()
                .sorted(Comparator.comparing((Listed each) -> Folded.of(each.title()))
                        .thenComparing(Listed::title)
                        .thenComparing(Listed::path))
                .toList();
    }

    private Listed listed(Page page) {
        Entry entry = entries.get(page.path());
        if (entry != null) {
            String type = word(desk, entry.type());
            return new Listed(page.path(), entry.id(), entry.title(), type, status.of(entry), text(entry));
        }
        Person person = people.get(page.path());
        String title = page.frame().title();
        return person == null
                ? new Listed(page.path(), "", title, desk.say("search.page"), "", called(page))
                : new Listed(
                        page.path(),
                        "",
                        title,
                        desk.say("search.person"),
                        "",
                        person.role().orElse(""));
    }

    /** What the menu calls the part of the portal to which the page belongs. */
    private static String called(Page page) {
        return page.frame().menu().stream()
                .filter(Frame.Menu::current)
                .map(Frame.Menu::label)
                .findFirst()
                .orElse("");
    }

    private String text(Entry entry) {
        Passage passage = desk.prose(entry);
        Stream<String> headings = passage.headings().stream().map(Passage.Heading::text);
        Stream<String> sentences = Stream.of(entry.header().summary().orElse(""), passage.opening(OPENING));
        return Stream.concat(sentences, headings)
                .map(each -> each.strip().replaceAll("\\s+", " "))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String path(String id) {
        String href = desk.href(id);
        return href.isEmpty() ? "" : href.substring("../".length());
    }

    private static String word(Desk desk, DocumentType type) {
        String word = type == DocumentType.REVIEW ? desk.say("search.review") : desk.word(type);
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(desk.phrases().locale()) + word.substring(first);
    }
}
