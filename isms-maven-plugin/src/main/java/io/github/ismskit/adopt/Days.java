package io.github.ismskit.adopt;

import io.github.ismskit.document.Placeholder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in the spellings that people use; one that can be read in two ways is asked, never guessed. */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th|er)?[ -](?:of )?(\\p{L}{3,})\\.?,?[ -](\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    /** How names of months begin, in English, German and French; two that begin alike have the same month. */
    private static final List<Pattern> MONTHS = List.of(
            Pattern.compile("jan.*"),
            Pattern.compile("f[eé][bv].*"),
            Pattern.compile("mar.*|mär.*|mrz"),
            Pattern.compile("apr.*|avr.*"),
            Pattern.compile("may|mai"),
            Pattern.compile("jun.*|juin"),
            Pattern.compile("jul.*|juil.*"),
            Pattern.compile("aug.*|ao[uû]t"),
            Pattern.compile("sep.*"),
            Pattern.compile("o[ck]t.*"),
            Pattern.compile("nov.*"),
            Pattern.compile("de[cz].*|déc.*"));

    private Days() {}

    static Fit read(String written) {
        String text = written.strip();
        if (Placeholder.is(text)) {
            return Fit.none("'" + text + "' is no day yet");
        }
        try {
            return known(text.toLowerCase(Locale.ROOT), text);
        } catch (DateTimeException e) {
            return Fit.none("'" + text + "' is no day of the calendar");
        }
    }

    private static Fit known(String text, String written) {
        Matcher iso = ISO.matcher(written);
        if (iso.matches()) {
            return day(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return day(dotted.group(3), number(dotted.group(2)), dotted.group(1));
        }
        Matcher slashed = SLASHED.matcher(text);
        if (slashed.matches()) {
            return either(slashed, written);
        }
        Matcher named = DAY_FIRST.matcher(text);
        if (named.matches()) {
            return day(named.group(3), month(named.group(2)), named.group(1));
        }
        Matcher first = MONTH_FIRST.matcher(text);
        return first.matches()
                ? day(first.group(3), month(first.group(1)), first.group(2))
                : Fit.none("'" + written + "' is no day that could be read");
    }

    private static Fit either(Matcher slashed, String written) {
        int first = number(slashed.group(1));
        int second = number(slashed.group(2));
        if (first > 12 || first == second) {
            return day(slashed.group(3), second, slashed.group(1));
        }
        if (second > 12) {
            return day(slashed.group(3), first, slashed.group(2));
        }
        return Fit.none("'" + written + "' can be " + iso(slashed.group(3), second, first) + " or "
                + iso(slashed.group(3), first, second));
    }

    private static Fit day(String year, int month, String day) {
        return Fit.of(iso(year, month, number(day)));
    }

    private static String iso(String year, int month, int day) {
        return LocalDate.of(number(year), month, day).toString();
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).matcher(name).matches()) {
                return i + 1;
            }
        }
        throw new DateTimeException(name);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
