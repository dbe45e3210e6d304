package io.github.ismskit.adopt;

import io.github.ismskit.document.Position;
import io.github.ismskit.document.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a value becomes in the format.
 *
 * @param value empty where somebody has to decide
 * @param doubt why, or what of it was left; empty where all of it fits
 */
record Fit(Optional<Value> value, String doubt) {

    static Fit of(Value value) {
        return new Fit(Optional.of(value), "");
    }

    static Fit of(String text) {
        return of(text(text));
    }

    static Fit list(List<String> texts) {
        return of(items(texts));
    }

    static Fit partly(Value value, String doubt) {
        return new Fit(Optional.of(value), doubt);
    }

    static Fit none(String doubt) {
        return new Fit(Optional.empty(), doubt);
    }

    static Value text(String text) {
        return new Value.Text(Position.START, text);
    }

    static Value number(long number) {
        return new Value.Whole(Position.START, number);
    }

    static Value items(List<String> texts) {
        return new Value.Items(Position.START, texts.stream().map(Fit::text).toList());
    }
}
