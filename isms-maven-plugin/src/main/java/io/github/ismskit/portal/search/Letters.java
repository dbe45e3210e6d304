package io.github.ismskit.portal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pages by the first letter of their titles. */
final class Letters {

    /** A letter with its pages. */
    record Letter(String name, String anchor, List<Listed> pages) {}

    private Letters() {}

    /** @param listed from A to Z */
    static List<Letter> of(List<Listed> listed) {
        Map<String, List<Listed>> byLetter = new LinkedHashMap<>();
        listed.forEach(each ->
                byLetter.computeIfAbsent(name(each), key -> new ArrayList<>()).add(each));
        return byLetter.entrySet().stream()
                .map(letter -> new Letter(letter.getKey(), anchor(letter.getKey()), letter.getValue()))
                .toList();
    }

    private static String name(Listed each) {
        String folded = Folded.of(each.title()).strip();
        if (folded.isEmpty() || !Character.isLetterOrDigit(folded.codePointAt(0))) {
            return "#";
        }
        int first = folded.codePointAt(0);
        return Character.isDigit(first) ? "0–9" : Character.toString(first).toUpperCase(Locale.ROOT);
    }

    /** ASCII, as it becomes part of an address. */
    private static String anchor(String name) {
        return switch (name) {
            case "#" -> "letter-other";
            case "0–9" -> "letter-digit";
            default -> "letter-" + (name.matches("[A-Z]") ? name.toLowerCase(Locale.ROOT) : hex(name));
        };
    }

    private static String hex(String name) {
        return "u" + Integer.toHexString(name.codePointAt(0));
    }
}
