package io.github.ismskit.translation;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Header;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Translation;
import java.util.List;
import java.util.Optional;

/** What the records of an ISMS say in a language; where nobody has translated one, what it says in its own. */
final class Words {

    private final Isms isms;
    private final String language;
    private final List<Catalogue> catalogues;

    Words(Isms isms, String language) {
        this.isms = isms;
        this.language = language;
        this.catalogues = isms.catalogues().stream()
                .map(catalogue -> BuiltInWords.tell(catalogue, language))
                .toList();
    }

    String language() {
        return language;
    }

    Isms isms() {
        return isms.told(
                catalogues,
                isms.entries().stream().map(entry -> entry.with(header(entry))).toList());
    }

    Header header(Entry entry) {
        Header header = entry.header();
        Optional<Translation> translation = translation(entry);
        return new Header(
                header.type(),
                header.id(),
                title(entry),
                header.source(),
                header.owner(),
                header.classification(),
                header.clauses(),
                header.controls(),
                header.related(),
                header.supersedes(),
                header.tags(),
                translation.flatMap(Translation::summary).or(header::summary),
                translation
                        .map(Translation::body)
                        .filter(body -> !body.isEmpty())
                        .orElse(header.body()));
    }

    Audit of(Audit audit) {
        return audit.with(header(audit));
    }

    /** Whether the text that is shown of a record is in the language. */
    boolean tells(Entry entry) {
        return translation(entry)
                .filter(each -> !each.body().isEmpty() || entry.header().body().isEmpty())
                .isPresent();
    }

    private Optional<Translation> translation(Entry entry) {
        return isms.translationsOf(entry).stream()
                .filter(each -> each.language().equals(language))
                .findFirst();
    }

    /** A record without a title of its own has it from elsewhere: a control from its catalogue, evidence from its activity. */
    private String title(Entry entry) {
        Optional<String> translated = translation(entry).map(Translation::title);
        boolean own = entry.header().source().header().get("title").isPresent();
        return translated.or(() -> own ? Optional.empty() : borrowed(entry)).orElse(entry.title());
    }

    private Optional<String> borrowed(Entry entry) {
        if (entry instanceof Evidence evidence) {
            return evidence.activity()
                    .flatMap(isms::entry)
                    .filter(activity -> entry.title().equals(dated(activity.title(), evidence)))
                    .map(activity -> dated(title(activity), evidence));
        }
        return entry instanceof Control
                ? catalogues.stream()
                        .flatMap(catalogue -> catalogue.control(entry.id()).stream())
                        .map(CatalogueControl::title)
                        .findFirst()
                : Optional.empty();
    }

    private static String dated(String activity, Evidence evidence) {
        return activity + ", " + evidence.performed();
    }
}
