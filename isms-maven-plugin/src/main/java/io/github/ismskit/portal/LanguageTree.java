package io.github.ismskit.portal;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.model.Translation;
import io.github.ismskit.translation.Translated;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All pages of an edition in one language. The language of the content has the portal's root; each further one mirrors the
 * pages in a folder of its own, beside which the style sheet, the scripts and the files of records lie once for all.
 *
 * @param folder empty for the language of the content, otherwise {@code de/}
 */
record LanguageTree(Translated translated, String folder) {

    static List<LanguageTree> of(Cut cut) {
        Organisation organisation = cut.assessment().isms().organisation();
        return languages(organisation)
                .map(language -> new LanguageTree(
                        Translated.of(cut, language), language.equals(organisation.language()) ? "" : language + "/"))
                .toList();
    }

    /** The tree of the language in which the content is written. */
    static LanguageTree main(Cut cut) {
        return of(cut).get(0);
    }

    private static Stream<String> languages(Organisation organisation) {
        return Stream.concat(Stream.of(organisation.language()), organisation.translations().stream());
    }

    String language() {
        return translated.language();
    }

    Addresses addresses() {
        return folder.isEmpty()
                ? Addresses.of(translated.assessment().isms())
                : Addresses.inFolder(translated.assessment().isms());
    }

    /** From a page of the tree to the portal's root. */
    String up(String path) {
        return (path.contains("/") ? "../" : "") + (folder.isEmpty() ? "" : "../");
    }

    /** The same page in every language of the portal; empty where there is one only. */
    List<Frame.Language> languages(String path) {
        Organisation organisation = translated.assessment().isms().organisation();
        if (organisation.translations().isEmpty()) {
            return List.of();
        }
        return languages(organisation)
                .map(tag -> new Frame.Language(
                        tag,
                        named(tag),
                        up(path) + (tag.equals(organisation.language()) ? "" : tag + "/") + path,
                        tag.equals(language())))
                .toList();
    }

    /** What readers of a record's page are to know about the language of its text. */
    Reading reading(Entry entry, String path) {
        Isms isms = translated.assessment().isms();
        String original = isms.organisation().language();
        if (folder.isEmpty()) {
            Set<String> translations = isms.translationsOf(entry).stream()
                    .map(Translation::language)
                    .collect(Collectors.toSet());
            List<Frame.Language> elsewhere = languages(path).stream()
                    .filter(each -> translations.contains(each.tag()))
                    .toList();
            return new Reading(elsewhere.isEmpty() ? "" : "original", original, elsewhere);
        }
        List<Frame.Language> there = languages(path).stream()
                .filter(each -> each.tag().equals(original))
                .toList();
        String kind = translated.languageOf(entry.id()).equals(original)
                ? "untranslated"
                : translated.isBehind(entry.id()) ? "behind" : "translation";
        return new Reading(kind, translated.languageOf(entry.id()), there);
    }

    /** The name that a language gives to itself. */
    private static String named(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
