package io.github.ismskit.prose;

import io.github.ismskit.text.Html;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rendered text says beside the words of its author; English until the language of its page is known. */
public enum AddedWord {
    TABLE("Table"),
    DONE("done:"),
    OPEN("open:"),
    WITHHELD("(withheld)"),
    NOTE("Note"),
    TIP("Tip"),
    INFO("Info"),
    EXAMPLE("Example"),
    IMPORTANT("Important"),
    WARNING("Warning"),
    CAUTION("Caution"),
    DANGER("Danger");

    /** No author can write these marks: markup in texts is escaped. */
    private static final Pattern IN_HTML =
            Pattern.compile("(?<=<span class=\"added\">)[^<]+(?=</span>)|(?<= aria-label=\")[^\"]+");

    private final String english;

    AddedWord(String english) {
        this.english = english;
    }

    String english() {
        return english;
    }

    /** Ready to print. */
    String html() {
        return "<span class=\"added\">" + english + "</span>";
    }

    static Optional<AddedWord> of(String english) {
        return Arrays.stream(values())
                .filter(word -> word.english.equals(english))
                .findFirst();
    }

    /** @param html sanitised; what {@code words} says is escaped here */
    static String told(String html, Function<AddedWord, String> words) {
        return IN_HTML.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        of(found.group()).map(words).map(Html::escaped).orElseGet(found::group)));
    }
}
