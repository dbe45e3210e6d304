package io.github.ismskit.adopt;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.TranslatedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A Markdown file of others: what it says about itself, and what it is taken for. */
record MarkdownFile(ForeignFile file, Cut cut, List<Given> givens, TypeGuess guess, String title, String refusal) {

    static MarkdownFile of(ForeignFile file) {
        Cut cut = Cut.of(file.text());
        HeaderKeys keys = HeaderKeys.of(file.path(), cut);
        BodyMetadata body = new BodyMetadata(cut.body(), cut.bodyLine());
        List<Given> givens = new ArrayList<>(keys.givens());
        body.read().stream()
                .filter(said -> keys.givens().stream()
                        .noneMatch(given -> Given.plain(given.name()).equals(Given.plain(said.name()))))
                .forEach(givens::add);
        String title = body.title().orElseGet(() -> file.stem().replaceAll("[-_%]+", " "));
        String refusal = cut.refusal().isEmpty() ? keys.refusal() : cut.refusal();
        return new MarkdownFile(
                file, cut, givens, TypeClues.guess(file.path(), givens, said(givens, title)), title, refusal);
    }

    private static String said(List<Given> givens, String otherwise) {
        return givens.stream()
                .filter(given -> List.of("title", "name", "titel", "titre").contains(Given.plain(given.name())))
                .map(Given::words)
                .findFirst()
                .orElse(otherwise);
    }

    /** The ID that the source gives, or nothing. */
    String givenId() {
        return Drafting.id(guess.type(), givens).map(Given::words).orElse("");
    }

    Placed place(Ids ids, Surroundings around) {
        DocumentType type = guess.type();
        List<Given> left = givens.stream()
                .filter(given -> guess.confidence() != TypeGuess.Confidence.SURE || !TypeClues.saysType(given))
                .toList();
        String id = ids.give(type, givenId());
        Draft draft = new Drafting(type, left, around).draft(id, title);
        List<String> after = new ArrayList<>(List.of("---"));
        after.addAll(DraftText.lines(draft, file.path()));
        after.add("---");
        return new Placed(
                file.path(),
                type.folder() + "/" + name() + ".md",
                what(id),
                cut.mark(),
                cut.opening().stripTrailing().lines().toList(),
                after,
                cut.body(),
                cut.newline(),
                draft.notes());
    }

    /** A word of few letters behind a dot would make it the translation of another file. */
    private String name() {
        boolean translated = TranslatedFile.of(file.stem() + ".md").isPresent();
        return translated ? file.stem().replaceFirst("\\.(?=[^.]+$)", "-") : file.stem();
    }

    private String what(String id) {
        String confidence = guess.confidence().name().toLowerCase(Locale.ROOT);
        return guess.type().key() + " " + id + " (" + confidence + ": " + guess.reason() + ")";
    }
}
