package io.github.ismskit.adopt;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often something happens, in the words that people use. */
final class Intervals {

    private static final Pattern ISO =
            Pattern.compile("P(?=[0-9YMWD]*[1-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,4}D)?");
    private static final Pattern COUNTED = Pattern.compile(
            "(?:every |all[e ]+|tous les |toutes les )?"
                    + "(\\d{1,3}|one|two|three|six|twelve) ?-?(day|week|month|year|tage|wochen|monate|jahre|jours|semaines|mois|ans)(?:ly|s)?");
    private static final Map<String, Integer> NUMBERS = Map.of("one", 1, "two", 2, "three", 3, "six", 6, "twelve", 12);

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("annual", "annual"),
            Map.entry("annually", "annual"),
            Map.entry("yearly", "annual"),
            Map.entry("once a year", "annual"),
            Map.entry("every year", "annual"),
            Map.entry("at least annually", "annual"),
            Map.entry("jährlich", "annual"),
            Map.entry("annuel", "annual"),
            Map.entry("annuelle", "annual"),
            Map.entry("semi-annual", "semi-annual"),
            Map.entry("semi-annually", "semi-annual"),
            Map.entry("semiannual", "semi-annual"),
            Map.entry("half-yearly", "semi-annual"),
            Map.entry("twice a year", "semi-annual"),
            Map.entry("halbjährlich", "semi-annual"),
            Map.entry("semestriel", "semi-annual"),
            Map.entry("quarterly", "quarterly"),
            Map.entry("every quarter", "quarterly"),
            Map.entry("vierteljährlich", "quarterly"),
            Map.entry("quartalsweise", "quarterly"),
            Map.entry("trimestriel", "quarterly"),
            Map.entry("monthly", "monthly"),
            Map.entry("every month", "monthly"),
            Map.entry("monatlich", "monthly"),
            Map.entry("mensuel", "monthly"),
            Map.entry("weekly", "weekly"),
            Map.entry("every week", "weekly"),
            Map.entry("wöchentlich", "weekly"),
            Map.entry("hebdomadaire", "weekly"),
            Map.entry("biennial", "P2Y"),
            Map.entry("biennially", "P2Y"));

    private Intervals() {}

    static Fit read(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        String word = WORDS.get(text);
        if (word != null) {
            return Fit.of(word);
        }
        if (ISO.matcher(written.strip()).matches()) {
            return Fit.of(written.strip());
        }
        Matcher counted = COUNTED.matcher(text);
        return counted.matches()
                ? Fit.of(period(counted.group(1), counted.group(2)))
                : Fit.none("'" + written.strip() + "' does not say how often without doubt");
    }

    private static String period(String number, String unit) {
        int count = NUMBERS.containsKey(number) ? NUMBERS.getOrDefault(number, 0) : Integer.parseInt(number);
        String letter =
                switch (unit.charAt(0)) {
                    case 'd', 't' -> "D";
                    case 'w', 's' -> "W";
                    case 'm' -> "M";
                    default -> unit.equals("jours") ? "D" : "Y";
                };
        return "P" + count + letter;
    }
}
