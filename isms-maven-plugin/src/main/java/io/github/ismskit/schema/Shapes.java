package io.github.ismskit.schema;

import com.networknt.schema.Error;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our own words for values of the wrong shape; the schemas name each shape once, under {@code $defs}. */
final class Shapes {

    private static final Pattern SHAPE = Pattern.compile("\\$defs/(\\w+)/");
    private static final int MOST_SHOWN = 60;

    private static final Words ID =
            new Words("is no id", "begin with a letter and go on with letters, digits, '.', '_' or '-'");
    private static final Words LINE = new Words("is not one line of words", "write one line without spaces around it");
    private static final Words TEXT = new Words("says nothing", "write it, or leave it out");
    private static final Words INTERVAL = new Words(
            "is no interval",
            "write a period such as P3M or P14D, or one of weekly, monthly, quarterly, " + "semi-annual, annual");

    private static final Map<String, Words> BY_SHAPE = Map.ofEntries(
            Map.entry("day", new Words("is no date of the calendar", "write it as YYYY-MM-DD")),
            Map.entry("id", ID),
            Map.entry("person", ID),
            Map.entry("control", new Words("is no id of a control", "write it as A.5.18, or csf:PR.AA-05")),
            Map.entry("clause", new Words("is no number of a clause", "write it in quotes, as \"6.1.2\"")),
            Map.entry("interval", INTERVAL),
            Map.entry("span", INTERVAL),
            Map.entry(
                    "cadence",
                    new Words(
                            "is no cadence", "write an interval such as P3M, a word such as monthly, or RRULE:FREQ=…")),
            Map.entry("digest", new Words("is no SHA-256", "write its 64 hexadecimal digits in lower case")),
            Map.entry("decimal", new Words("is no number", "write digits, with a point if need be")),
            Map.entry("address", new Words("is no web address", "begin it with https://")),
            Map.entry(
                    "glob",
                    new Words(
                            "is no pattern of paths below the base directory",
                            "write it as target/reports/*.xml; '..', what begins with a dot, and []{} are not taken")),
            Map.entry(
                    "secureAddress",
                    new Words("is no address to collect from", "begin it with https://, without user or fragment")),
            Map.entry("size", new Words("is no size", "write it as 50 MB")),
            Map.entry("mail", new Words("is no mail address", "write it as name@example.com")),
            Map.entry("path", new Words("is no path", "write it relative to this file, with '/' between its parts")),
            Map.entry("colour", new Words("is no colour", "write it in quotes, as \"#17407a\"")),
            Map.entry("image", new Words("is no path of an SVG or PNG file", "name one, relative to this file")),
            Map.entry("language", new Words("is no language tag", "write it as de, pt-BR or zh-Hant")),
            Map.entry("version", new Words("is no version", "write it as 2.1")),
            Map.entry("rule", new Words("is no name of a rule", "write it as evidence-is-fresh")),
            Map.entry("framework", new Words("is no name of a framework", "write it as iso27001-2022")),
            Map.entry("inShort", new Words("is longer than three lines", "shorten it; the text goes into the body")),
            Map.entry("line", LINE),
            Map.entry("words", LINE),
            Map.entry("text", TEXT),
            Map.entry("markdown", TEXT));

    private Shapes() {}

    /** @param example of the schema, for what has a shape of its own */
    static Words of(Error error, String subject, String example) {
        String value = error.getInstanceNode().asString();
        Matcher shape = SHAPE.matcher(error.getSchemaLocation().toString());
        Words words = shape.find() ? BY_SHAPE.get(shape.group(1)) : null;
        if (words == null) {
            return new Words(
                    subject + " is '" + shown(value) + "', which has not the right form",
                    example.isEmpty() ? "see the format's page of this type" : "write it as " + example);
        }
        return new Words(subject + " is '" + shown(value) + "', which " + words.message(), words.remedy());
    }

    /** Long values are cut, so that a message stays a line. */
    static String shown(String value) {
        String line = value.replace('\n', ' ');
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…";
    }
}
