package io.github.ismskit.portal;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import io.github.ismskit.language.Phrases;
import io.github.ismskit.language.UnknownPhrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The phrases as templates say them: {@code say(key, …)}, {@code count(key, number, …)}, {@code attributes(name, key,
 * sign, …)} with every plural form for scripts that count, {@code shortDay(iso)}, {@code longDay(iso)}. Values may be drawn markup; then the phrase around them is escaped and the result is markup.
 */
final class Sayings {

    /** The first of the code points that stand for values while a phrase is escaped; Unicode keeps them for such use. */
    private static final char FIRST_VALUE = '\uFDD0';

    private Sayings() {}

    static Map<String, Object> of(Phrases phrases) {
        return Map.of(
                "say", (TemplateMethodModelEx) given -> say(phrases, text(given, 0), rest(given, 1)),
                "count", (TemplateMethodModelEx) given -> count(phrases, given),
                "attributes", (TemplateMethodModelEx) given -> attributes(phrases, given),
                "shortDay", (TemplateMethodModelEx) given -> new SimpleScalar(phrases.day(date(given))),
                "longDay", (TemplateMethodModelEx) given -> new SimpleScalar(phrases.longDay(date(given))));
    }

    private static TemplateModel count(Phrases phrases, List<?> given) throws TemplateModelException {
        if (given.size() < 2 || !(given.get(1) instanceof TemplateNumberModel number)) {
            throw new TemplateModelException("count needs a key and a number");
        }
        String key = phrases.countKey(text(given, 0), number.getAsNumber().longValue());
        return say(phrases, key, rest(given, 1));
    }

    private static TemplateModel attributes(Phrases phrases, List<?> given) throws TemplateModelException {
        HTMLOutputFormat html = HTMLOutputFormat.INSTANCE;
        String name = text(given, 0);
        return html.fromMarkup(phrases.forms(text(given, 1), plain(rest(given, 2))).entrySet().stream()
                .map(form -> name + "-" + form.getKey() + "=\"" + html.escapePlainText(form.getValue()) + "\"")
                .collect(Collectors.joining(" ")));
    }

    private static TemplateModel say(Phrases phrases, String key, List<?> values) throws TemplateModelException {
        try {
            return values.stream().anyMatch(TemplateHTMLOutputModel.class::isInstance)
                    ? markup(phrases, key, values)
                    : new SimpleScalar(phrases.say(key, plain(values)));
        } catch (UnknownPhrase e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    /** The phrase is escaped with a sign in place of each value, which is drawn there afterwards. */
    private static TemplateModel markup(Phrases phrases, String key, List<?> values) throws TemplateModelException {
        Object[] signs = new Object[values.size()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = String.valueOf((char) (FIRST_VALUE + i));
        }
        HTMLOutputFormat html = HTMLOutputFormat.INSTANCE;
        String escaped = html.escapePlainText(phrases.say(key, signs));
        StringBuilder drawn = new StringBuilder(escaped.length() + 64);
        for (int i = 0; i < escaped.length(); i++) {
            char each = escaped.charAt(i);
            int value = each - FIRST_VALUE;
            if (value < 0 || value >= signs.length) {
                drawn.append(each);
            } else if (values.get(value) instanceof TemplateHTMLOutputModel markup) {
                drawn.append(html.getMarkupString(markup));
            } else {
                drawn.append(html.escapePlainText(shown(phrases, values.get(value))));
            }
        }
        return html.fromMarkup(drawn.toString());
    }

    private static String shown(Phrases phrases, Object value) throws TemplateModelException {
        Object plain = plain(value);
        return plain instanceof Long number ? phrases.number(number) : plain.toString();
    }

    private static Object[] plain(List<?> values) throws TemplateModelException {
        List<Object> plain = new ArrayList<>();
        for (Object value : values) {
            plain.add(plain(value));
        }
        return plain.toArray();
    }

    private static Object plain(Object value) throws TemplateModelException {
        if (value instanceof TemplateNumberModel number) {
            return number.getAsNumber().longValue();
        }
        if (value instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("a phrase takes texts, numbers and drawn markup");
    }

    private static LocalDate date(List<?> given) throws TemplateModelException {
        return LocalDate.parse(text(given, 0));
    }

    private static String text(List<?> given, int place) throws TemplateModelException {
        if (given.size() > place && given.get(place) instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        throw new TemplateModelException("a key or a day is missing");
    }

    private static List<?> rest(List<?> given, int from) {
        return given.subList(from, given.size());
    }
}
