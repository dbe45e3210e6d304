package io.github.ismskit.portal;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which of an organisation's own phrases cannot be told, found by telling each once. */
final class PhraseFaults {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private PhraseFaults() {}

    /** In the order of the keys; each says what is wrong with the phrase and what to write. */
    static List<String> of(Map<String, String> own) {
        List<String> faults = new ArrayList<>();
        new TreeMap<>(own).forEach((key, phrase) -> {
            try {
                tell(key, phrase);
            } catch (IllegalArgumentException | DateTimeException e) {
                faults.add("'" + key + "' is '" + phrase + "', which cannot be told (" + e.getMessage() + "); "
                        + remedy(key));
            }
        });
        return faults;
    }

    private static String tell(String key, String phrase) {
        if (!isPattern(key)) {
            return new MessageFormat(phrase.replace("'", "''"), Locale.ROOT).format(new Object[0]);
        }
        DateTimeFormatter pattern = DateTimeFormatter.ofPattern(phrase, Locale.ROOT);
        return pattern.format(key.startsWith("date.month") ? YearMonth.from(DAY) : DAY);
    }

    private static String remedy(String key) {
        if (!isPattern(key)) {
            return "braces stand around the number of a value only, such as {0}";
        }
        return key.startsWith("date.month")
                ? "write a pattern of java.time for a month, such as MMM uuuu"
                : "write a pattern of java.time for a day, such as d MMM uuuu";
    }

    private static boolean isPattern(String key) {
        return key.startsWith("date.");
    }
}
