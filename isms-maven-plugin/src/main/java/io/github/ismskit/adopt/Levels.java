package io.github.ismskit.adopt;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Levels of likelihood and impact: numbers, and the words of scales that have five steps without doubt. */
final class Levels {

    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2})(?:\\s*[-–:(].*)?|\\p{L}[\\p{L} ]*\\((\\d{1,2})\\)");

    private static final List<List<String>> STEPS = List.of(
            List.of("very low", "rare", "negligible", "insignificant", "sehr gering"),
            List.of("unlikely", "minor"),
            List.of("possible", "moderate"),
            List.of("likely", "major"),
            List.of("very high", "almost certain", "severe", "catastrophic", "sehr hoch"));

    private Levels() {}

    static Fit read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            String digits = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
            long level = Long.parseLong(digits);
            return level >= 1 && level <= 10 ? Fit.of(Fit.number(level)) : Fit.none("'" + text + "' is no level");
        }
        for (int i = 0; i < STEPS.size(); i++) {
            if (STEPS.get(i).contains(text)) {
                return Fit.of(Fit.number(i + 1L));
            }
        }
        return Fit.none("'" + written.strip() + "' is a level of a scale that the file does not tell");
    }
}
