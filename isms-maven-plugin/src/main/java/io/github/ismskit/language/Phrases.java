package io.github.ismskit.language;

import com.ibm.icu.util.ULocale;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that the portal says in one language. Phrases stand in bundles under stable keys; one that the language lacks is
 * told in English. The names of months and the signs of numbers are those of the Java runtime (CLDR).
 */
public final class Phrases {

    private final Locale locale;
    private final Map<String, String> own;
    private final Map<String, String> english;
    private final Plurals plurals;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter longDay;

    /**
     * @param tag a language tag of BCP 47, such as {@code de}
     * @param own the bundle of the language
     * @param english the bundle that stands in for what is missing
     */
    public Phrases(String tag, Map<String, String> own, Map<String, String> english) {
        this.locale = Locale.forLanguageTag(tag);
        this.own = Map.copyOf(own);
        this.english = Map.copyOf(english);
        this.plurals = new Plurals(locale);
        this.shortDay = DateTimeFormatter.ofPattern(phrase("date.short"), locale);
        this.longDay = DateTimeFormatter.ofPattern(phrase("date.long"), locale);
    }

    public Locale locale() {
        return locale;
    }

    public boolean rightToLeft() {
        return ULocale.forLocale(locale).isRightToLeft();
    }

    /**
     * The phrase of a key, with values in place of {@code {0}}, {@code {1}} and so on. An apostrophe stands for itself, and a
     * date is told as {@link #day} does.
     *
     * @throws UnknownPhrase when not even the English bundle has it
     */
    public String say(String key, Object... values) {
        String phrase = phrase(key);
        Object[] told = Stream.of(values)
                .map(value -> value instanceof LocalDate date ? day(date) : value)
                .toArray();
        return told.length == 0 ? phrase : new MessageFormat(phrase.replace("'", "''"), locale).format(told);
    }

    /**
     * The phrase for a number of things: {@code key.one}, {@code key.other}, or what else the language has by the plural rules
     * of CLDR. The number is {@code {0}}, what follows it are {@code {1}} and so on.
     */
    public String count(String key, long number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return say(countKey(key, number), values);
    }

    /** The key that {@link #count} says. */
    public String countKey(String key, long number) {
        boolean ours = own.containsKey(key + ".other");
        String exact = key + "." + (ours ? plurals : Plurals.ENGLISH).category(number);
        return (ours ? own : english).containsKey(exact) ? exact : key + ".other";
    }

    /** What {@link #count} says for each plural form of the language, with a sign in place of the number: for scripts. */
    public SortedMap<String, String> forms(String key, Object... values) {
        boolean ours = own.containsKey(key + ".other");
        SortedMap<String, String> forms = new TreeMap<>();
        for (String form : (ours ? plurals : Plurals.ENGLISH).categories()) {
            if ((ours ? own : english).containsKey(key + "." + form)) {
                forms.put(form, say(key + "." + form, values));
            }
        }
        return forms;
    }

    /** The word for a constant: {@code word.<vocabulary>.<constant>}, such as {@code word.audit-kind.internal}. */
    public String word(Enum<?> constant) {
        Class<?> vocabulary = constant.getDeclaringClass();
        Class<?> around = vocabulary.getDeclaringClass();
        String name = (around == null ? "" : around.getSimpleName()) + vocabulary.getSimpleName();
        return say("word." + kebab(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_")) + "." + kebab(constant.name()));
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code 20 Nov 2026}. */
    public String day(LocalDate day) {
        return shortDay.format(day);
    }

    /** {@code 20 November 2026}. */
    public String longDay(LocalDate day) {
        return longDay.format(day);
    }

    /** {@code Nov 26}. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern(phrase("date.month-of-year"), locale).format(day);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Keys of the English bundle that the language lacks; plural forms that it has no use for do not count. */
    public SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>(english.keySet());
        missing.removeAll(own.keySet());
        missing.removeIf(key -> plurals.hasNoUseFor(key, own));
        return missing;
    }

    /** Keys that the bundle of the language has and nobody says. */
    public SortedSet<String> unheard() {
        SortedSet<String> unheard = new TreeSet<>(own.keySet());
        unheard.removeAll(english.keySet());
        unheard.removeIf(key -> english.containsKey(Plurals.stem(key) + ".other"));
        return unheard;
    }

    private String phrase(String key) {
        String phrase = own.getOrDefault(key, english.getOrDefault(key, ""));
        if (phrase.isEmpty()) {
            throw new UnknownPhrase(key);
        }
        return phrase;
    }
}
