package io.github.ismskit.assemble;

import io.github.ismskit.document.ContentPath;
import io.github.ismskit.document.Value;
import io.github.ismskit.model.Header;
import io.github.ismskit.model.Words;
import io.github.ismskit.schedule.DateRange;
import io.github.ismskit.schedule.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Typed answers from a mapping that its schema has accepted; a missing required key is a broken schema. */
record Fields(Value.Mapping mapping) {

    Optional<String> text(String key) {
        return mapping.get(key).flatMap(Fields::words);
    }

    /** The path of a file that is named as seen from the file in which the key stands, be it that of what is extended. */
    Optional<String> path(String key, Header header) {
        return mapping.get(key)
                .flatMap(value -> words(value)
                        .map(written -> ContentPath.from(value.position().file().orElse(header.file()), written)));
    }

    String needText(String key) {
        return text(key).orElseThrow(() -> missing(key));
    }

    Optional<LocalDate> date(String key) {
        return text(key).map(LocalDate::parse);
    }

    LocalDate needDate(String key) {
        return date(key).orElseThrow(() -> missing(key));
    }

    Optional<Interval> interval(String key) {
        return text(key).flatMap(Interval::parse);
    }

    Optional<Boolean> flag(String key) {
        return mapping.get(key).filter(Value.Flag.class::isInstance).map(value -> ((Value.Flag) value).flag());
    }

    Optional<Integer> whole(String key) {
        return number(key).map(Math::toIntExact);
    }

    Optional<Long> number(String key) {
        return mapping.get(key).filter(Value.Whole.class::isInstance).map(value -> ((Value.Whole) value).number());
    }

    int needWhole(String key) {
        return whole(key).orElseThrow(() -> missing(key));
    }

    BigDecimal needDecimal(String key) {
        return new BigDecimal(needText(key));
    }

    <E extends Enum<E>> Optional<E> word(String key, Class<E> vocabulary) {
        return text(key).map(word -> Words.parse(vocabulary, word));
    }

    <E extends Enum<E>> E needWord(String key, Class<E> vocabulary) {
        return word(key, vocabulary).orElseThrow(() -> missing(key));
    }

    Optional<Fields> part(String key) {
        return mapping.get(key).filter(Value.Mapping.class::isInstance).map(value -> new Fields((Value.Mapping) value));
    }

    /** Two days, both inclusive; empty where the second comes before the first, which the schema cannot see. */
    Optional<DateRange> range(String key) {
        return part(key)
                .filter(part -> !part.needDate("to").isBefore(part.needDate("from")))
                .map(part -> new DateRange(part.needDate("from"), part.needDate("to")));
    }

    /** A list of words, or a single word where the format allows either. */
    List<String> texts(String key) {
        return values(key).flatMap(value -> words(value).stream()).toList();
    }

    <T> List<T> items(String key, Function<Fields, T> form) {
        return values(key)
                .filter(Value.Mapping.class::isInstance)
                .map(value -> form.apply(new Fields((Value.Mapping) value)))
                .toList();
    }

    /** As {@link #items}, for forms that depend on the place in the list. */
    <T> List<T> numbered(String key, Function<Integer, T> form) {
        return IntStream.range(0, (int) values(key).count()).boxed().map(form).toList();
    }

    private Stream<Value> values(String key) {
        Optional<Value> value = mapping.get(key);
        if (value.isPresent() && value.get() instanceof Value.Items items) {
            return items.values().stream();
        }
        return value.stream();
    }

    private static Optional<String> words(Value value) {
        if (value instanceof Value.Text text) {
            return Optional.of(text.text());
        }
        if (value instanceof Value.Whole whole) {
            return Optional.of(Long.toString(whole.number()));
        }
        return Optional.empty();
    }

    private IllegalStateException missing(String key) {
        return new IllegalStateException("the schema let a document pass without '" + key + "' at line "
                + mapping.position().line());
    }
}
