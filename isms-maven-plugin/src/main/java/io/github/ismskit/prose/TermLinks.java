package io.github.ismskit.prose;

import io.github.ismskit.catalogue.Glossary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links the first use of each word of the glossary to what it means; headings, links and code stay as they are. */
final class TermLinks {

    private static final String GLOSSARY = "../glossary/index.html#";
    private static final Pattern TAG = Pattern.compile("<(/?[a-z][a-z0-9]*)\\b[^>]*>");
    private static final Set<String> LEFT_ALONE = Set.of("a", "code", "pre", "h2", "h3", "h4", "h5", "h6", "th", "dt");

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    TermLinks(Glossary glossary) {
        for (Glossary.Term term : glossary.terms()) {
            for (String name : term.term().split("[()]")) {
                List<String> words = new ArrayList<>();
                Word.allOf(name).forEach(word -> words.add(word.folded()));
                byFirstWord
                        .computeIfAbsent(words.get(0), none -> new ArrayList<>())
                        .add(new Name(term.id(), words));
            }
        }
        Comparator<Name> longestFirst =
                Comparator.comparing(name -> -name.words().size());
        byFirstWord.values().forEach(names -> names.sort(longestFirst));
    }

    /** What a term may be called in a text. */
    private record Name(String id, List<String> words) {}

    /** A stretch of letters and digits; a hyphen inside belongs to it, so that no part of a compound is taken for a word. */
    private record Word(String text, int start, int end) {

        static List<Word> allOf(String text) {
            List<Word> words = new ArrayList<>();
            int start = 0;
            while (start < text.length()) {
                int end = start;
                while (end < text.length() && belongs(text, start, end)) {
                    end++;
                }
                if (end > start) {
                    words.add(new Word(text, start, end));
                }
                start = end + 1;
            }
            return words;
        }

        private static boolean belongs(String text, int start, int at) {
            char sign = text.charAt(at);
            return Character.isLetterOrDigit(sign)
                    || (sign == '-'
                            && at > start
                            && at + 1 < text.length()
                            && Character.isLetterOrDigit(text.charAt(at + 1)));
        }

        String folded() {
            return text.substring(start, end).toLowerCase(Locale.ROOT);
        }
    }

    /** @param html a whole text as our own rendering writes it */
    String in(String html) {
        StringBuilder linked = new StringBuilder(html.length() + 512);
        Set<String> used = new HashSet<>();
        Matcher tag = TAG.matcher(html);
        int from = 0;
        while (tag.find(from)) {
            link(html.substring(from, tag.start()), used, linked);
            int end = isLeftAlone(tag) ? closed(html, tag) : tag.end();
            linked.append(html, tag.start(), end);
            from = end;
        }
        link(html.substring(from), used, linked);
        return linked.toString();
    }

    private static boolean isLeftAlone(Matcher tag) {
        return LEFT_ALONE.contains(tag.group(1)) || tag.group().contains("admonition__title");
    }

    private static int closed(String html, Matcher tag) {
        String end = "</" + tag.group(1) + ">";
        int at = html.indexOf(end, tag.end());
        return at < 0 ? html.length() : at + end.length();
    }

    private void link(String text, Set<String> used, StringBuilder linked) {
        List<Word> words = Word.allOf(text);
        int from = 0;
        for (int each = 0; each < words.size(); each++) {
            Optional<Name> name = name(text, words, each);
            if (name.isPresent()) {
                int last = each + name.get().words().size() - 1;
                if (used.add(name.get().id())) {
                    int start = words.get(each).start();
                    int end = words.get(last).end();
                    linked.append(text, from, start).append("<a class=\"term\" href=\"");
                    linked.append(GLOSSARY).append(name.get().id()).append("\">");
                    linked.append(text, start, end).append("</a>");
                    from = end;
                }
                each = last; // also when it was linked before: its parts are no uses of other words
            }
        }
        linked.append(text, from, text.length());
    }

    private Optional<Name> name(String text, List<Word> words, int at) {
        return byFirstWord.getOrDefault(words.get(at).folded(), List.of()).stream()
                .filter(name -> isAt(name, text, words, at))
                .findFirst();
    }

    private static boolean isAt(Name name, String text, List<Word> words, int at) {
        if (at + name.words().size() > words.size()) {
            return false;
        }
        for (int each = 1; each < name.words().size(); each++) {
            Word before = words.get(at + each - 1);
            Word word = words.get(at + each);
            if (!text.substring(before.end(), word.start()).isBlank()
                    || !word.folded().equals(name.words().get(each))) {
                return false;
            }
        }
        return true;
    }
}
