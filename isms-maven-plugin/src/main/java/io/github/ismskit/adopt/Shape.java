package io.github.ismskit.adopt;

import io.github.ismskit.document.Position;
import io.github.ismskit.document.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How a value of theirs becomes one of the format. */
@FunctionalInterface
interface Shape {

    Shape LINE = single(text -> text.length() > 300 || text.contains("\n")
            ? Fit.none("it is longer than a line of 300 characters")
            : Fit.of(text));
    Shape TEXT = single(Fit::of);
    Shape DAY = single(Days::read);
    Shape INTERVAL = single(Intervals::read);
    Shape LEVEL = single(Levels::read);
    Shape TAGS = (value, around) -> Fit.list(Words.parts(value));
    Shape CONTROLS = (value, around) -> around.standards().controls(value);
    Shape CLAUSES = (value, around) -> around.standards().clauses(value);
    Shape PERSON = (value, around) -> Words.of(value).size() == 1
            ? around.people().read(Words.of(value).get(0))
            : Fit.none("it names no one person");
    Shape APPLICABLE = single(text -> {
        Fit fit = WordList.APPLICABLE.read(text);
        return fit.value().isEmpty() ? fit : Fit.of(new Value.Flag(Position.START, fit.equals(Fit.of("true"))));
    });
    Shape VERSION = single(text -> {
        String version = text.replaceFirst("(?i)^(v|version|rev|revision)[. ]?(?=\\d)", "");
        return version.matches("[A-Za-z0-9][A-Za-z0-9._+-]{0,39}")
                ? Fit.of(version)
                : Fit.none("'" + text + "' is no version");
    });
    Shape SUMMARY = single(text -> text.length() > 600 || text.strip().lines().count() > 3 || text.contains("\n\n")
            ? Fit.none("it is longer than three lines")
            : Fit.of(text));
    Shape CADENCE =
            single(text -> Cron.read(text).map(cron -> Fit.of(cron.cadence())).orElseGet(() -> Intervals.read(text)));
    Shape START = (value, around) -> {
        String text = String.join(" ", Words.of(value));
        return Cron.read(text)
                .flatMap(cron -> cron.next(around.today()))
                .map(day -> Fit.of(day.toString()))
                .orElseGet(() -> Days.read(text));
    };
    Shape HISTORY = Shape::history;
    Shape DRIVERS = (value, around) -> every(Words.parts(value), WordList.DRIVERS::read);
    Shape ASSURANCE = (value, around) -> Fit.of(new Value.Items(
            Position.START,
            Words.parts(value).stream()
                    .map(kind -> mapping(Map.of("kind", Fit.text(kind))))
                    .toList()));

    Fit read(Value value, Surroundings around);

    static Shape of(WordList words) {
        return single(words::read);
    }

    /** A value that is one scalar; lists and mappings do not fit. */
    static Shape single(Function<String, Fit> reading) {
        return (value, around) -> {
            List<String> words = Words.of(value);
            return value instanceof Value.Items || value instanceof Value.Mapping || words.isEmpty()
                    ? Fit.none("it is no single value")
                    : reading.apply(words.get(0));
        };
    }

    static Value mapping(Map<String, Value> members) {
        Map<String, Value.Member> all = new LinkedHashMap<>();
        members.forEach((key, value) -> all.put(key, new Value.Member(Position.START, value)));
        return new Value.Mapping(Position.START, all);
    }

    private static Fit every(List<String> parts, Function<String, Fit> reading) {
        List<Fit> fits = parts.stream().map(reading).toList();
        Optional<Fit> doubt = fits.stream().filter(fit -> fit.value().isEmpty()).findFirst();
        return doubt.orElseGet(() -> Fit.of(new Value.Items(
                Position.START,
                fits.stream().flatMap(fit -> fit.value().stream()).distinct().toList())));
    }

    /** Fits where each entry says version, day and person, as the format wants it. */
    private static Fit history(Value value, Surroundings around) {
        Fit missing = Fit.none("its entries do not say version, day and person each");
        if (!(value instanceof Value.Items items) || items.values().isEmpty()) {
            return missing;
        }
        List<Value> editions = new ArrayList<>();
        for (Value item : items.values()) {
            Map<String, Value> edition = item instanceof Value.Mapping mapping ? edition(mapping, around) : Map.of();
            if (!edition.keySet().containsAll(List.of("version", "date", "by"))) {
                return missing;
            }
            editions.add(mapping(edition));
        }
        return Fit.of(new Value.Items(Position.START, editions));
    }

    private static Map<String, Value> edition(Value.Mapping entry, Surroundings around) {
        Map<String, Value> edition = new LinkedHashMap<>();
        take(entry, List.of("version", "rev", "revision"), VERSION, around).ifPresent(v -> edition.put("version", v));
        take(entry, List.of("date", "day", "on"), DAY, around).ifPresent(v -> edition.put("date", v));
        take(entry, List.of("by", "author", "editor", "who"), PERSON, around).ifPresent(v -> edition.put("by", v));
        take(entry, List.of("change", "comment", "description", "summary", "changes"), TEXT, around)
                .ifPresent(v -> edition.put("change", v));
        return edition.size() == entry.members().size() ? edition : Map.of();
    }

    private static Optional<Value> take(Value.Mapping entry, List<String> names, Shape shape, Surroundings around) {
        return names.stream()
                .flatMap(name -> entry.get(name).stream())
                .findFirst()
                .flatMap(value -> shape.read(value, around).value());
    }
}
