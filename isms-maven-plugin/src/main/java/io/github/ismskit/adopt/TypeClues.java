package io.github.ismskit.adopt;

import io.github.ismskit.adopt.TypeGuess.Confidence;
import io.github.ismskit.document.DocumentType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out what a Markdown file is: by its header, its ID, its folder, its title. */
final class TypeClues {

    private static final List<DocumentType> TYPES = List.of(
            DocumentType.POLICY,
            DocumentType.DOCUMENT,
            DocumentType.ACTIVITY,
            DocumentType.RISK,
            DocumentType.SUPPLIER,
            DocumentType.ASSET);

    private static final List<String> NAMES =
            List.of("type", "doctype", "documenttype", "recordtype", "typ", "dokumenttyp", "dokumentart");

    /** Words in the singular and in the plural, as headers, folders and titles use them. */
    private static final Map<DocumentType, List<String>> WORDS = Map.of(
            DocumentType.POLICY,
            List.of(
                    "policy",
                    "policies",
                    "richtlinie",
                    "richtlinien",
                    "leitlinie",
                    "leitlinien",
                    "politique",
                    "politiques"),
            DocumentType.DOCUMENT,
            List.of(
                    "document",
                    "documents",
                    "procedure",
                    "procedures",
                    "process",
                    "processes",
                    "narrative",
                    "narratives",
                    "standard",
                    "standards",
                    "guideline",
                    "guidelines",
                    "plan",
                    "plans",
                    "scope",
                    "methodology",
                    "register",
                    "verfahren",
                    "anweisung",
                    "dokumente",
                    "procédure",
                    "procédures"),
            DocumentType.ACTIVITY,
            List.of("activity", "activities", "calendar"),
            DocumentType.RISK,
            List.of("risk", "risks", "risiko", "risiken", "risque", "risques"),
            DocumentType.SUPPLIER,
            List.of("supplier", "suppliers", "vendor", "vendors", "lieferant", "lieferanten", "fournisseurs"),
            DocumentType.ASSET,
            List.of("asset", "assets"));

    private static final Map<String, DocumentType> PREFIXES = Map.of(
            "POL", DocumentType.POLICY,
            "PROC", DocumentType.DOCUMENT,
            "PRO", DocumentType.DOCUMENT,
            "SOP", DocumentType.DOCUMENT,
            "DOC", DocumentType.DOCUMENT,
            "RISK", DocumentType.RISK,
            "RSK", DocumentType.RISK);

    private TypeClues() {}

    /** Whether a name means something in a Markdown file of any type. */
    static boolean isKnown(String name) {
        return isType(name) || TYPES.stream().anyMatch(type -> Terms.isKnown(type, name));
    }

    static boolean isType(String name) {
        return NAMES.contains(Given.plain(name));
    }

    /** Whether it says a type of the format, which the folder says from now on. */
    static boolean saysType(Given given) {
        return isType(given.name()) && of(given.words()).isPresent();
    }

    /** What a word names; empty for a word that names none. */
    static Optional<DocumentType> of(String word) {
        String small = word.strip().toLowerCase(Locale.ROOT);
        return TYPES.stream()
                .filter(type -> WORDS.getOrDefault(type, List.of()).contains(small))
                .findFirst();
    }

    static TypeGuess guess(String path, List<Given> givens, String title) {
        TypeGuess guess = said(givens)
                .or(() -> folder(path))
                .or(() -> numbered(givens))
                .or(() -> titled(title))
                .orElseGet(() -> new TypeGuess(DocumentType.DOCUMENT, "nothing says what it is", Confidence.GUESS));
        boolean scheduled = givens.stream()
                .anyMatch(given -> List.of("cron", "cadence", "schedule", "firstdue", "nextdue")
                        .contains(Given.plain(given.name())));
        return scheduled && guess.type() == DocumentType.DOCUMENT
                ? new TypeGuess(DocumentType.ACTIVITY, guess.reason() + ", with a schedule", guess.confidence())
                : guess;
    }

    private static Optional<TypeGuess> said(List<Given> givens) {
        return givens.stream()
                .filter(given -> isType(given.name()))
                .flatMap(given -> last(given.words())
                        .map(type ->
                                new TypeGuess(type, "its " + given.name() + " is " + given.words(), Confidence.SURE))
                        .stream())
                .findFirst();
    }

    private static Optional<TypeGuess> folder(String path) {
        List<String> folders = List.of(path.split("/"));
        for (int i = folders.size() - 2; i >= 0; i--) {
            String folder = folders.get(i);
            Optional<DocumentType> type = last(folder).filter(each -> isPlain(folder) || isText(each));
            if (type.isPresent()) {
                return type.map(each -> new TypeGuess(each, "lies in " + folder, Confidence.LIKELY));
            }
        }
        return Optional.empty();
    }

    private static Optional<TypeGuess> numbered(List<Given> givens) {
        return Drafting.id(DocumentType.DOCUMENT, givens)
                .map(given -> given.words().split("[-_ .]")[0].toUpperCase(Locale.ROOT))
                .filter(PREFIXES::containsKey)
                .map(prefix -> new TypeGuess(
                        PREFIXES.getOrDefault(prefix, DocumentType.DOCUMENT),
                        "its ID begins with " + prefix,
                        Confidence.LIKELY));
    }

    /** A title that speaks of risks or suppliers is the title of a text about them. */
    private static Optional<TypeGuess> titled(String title) {
        return words(title)
                .filter(word -> of(word).filter(TypeClues::isText).isPresent()
                        || word.endsWith("richtlinie")
                        || word.endsWith("leitlinie"))
                .reduce((first, second) -> second)
                .map(word -> new TypeGuess(
                        of(word).orElse(DocumentType.POLICY), "its title says " + word, Confidence.LIKELY));
    }

    /** The last word counts: a risk policy is a policy. */
    private static Optional<DocumentType> last(String text) {
        return words(text).flatMap(word -> of(word).stream()).reduce((first, second) -> second);
    }

    private static boolean isText(DocumentType type) {
        return type == DocumentType.POLICY || type == DocumentType.DOCUMENT;
    }

    /** A folder for risk management holds texts about risks, one called risks holds risks. */
    private static boolean isPlain(String folder) {
        return words(folder).filter(word -> !word.isEmpty()).count() == 1;
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
