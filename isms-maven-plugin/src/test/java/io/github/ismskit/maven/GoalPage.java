package io.github.ismskit.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The page in {@code docs/goals} of a goal, as the descriptor of the plugin tells it.
 *
 * @param mojo the goal in the descriptor
 */
record GoalPage(Element mojo) {

    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

    /** One for each goal of the plugin. */
    static List<GoalPage> all() throws IOException {
        Document descriptor = Jsoup.parse(Files.readString(DESCRIPTOR), "", Parser.xmlParser());
        return descriptor.select("mojos > mojo").stream().map(GoalPage::new).toList();
    }

    String goal() {
        return text("goal");
    }

    /** The line of the table of all goals. */
    String row() {
        String phase = text("phase");
        return "| [`isms:" + goal() + "`](" + goal() + ".md) | " + (phase.isEmpty() ? "–" : "`" + phase + "`") + " | "
                + cell(text("description")).split("(?<=\\.) ", 2)[0] + " |";
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "# `isms:" + goal() + "`",
                "",
                "<!-- written from the plugin's descriptor by GoalPagesTest, -Dgolden=update; change the Javadoc of the goal -->",
                "",
                markdown(text("description")),
                "",
                "| | |",
                "|---|---|",
                "| Bound to | " + phase() + " |",
                "| Needs a project | " + yesOrNo("requiresProject") + " |",
                "| In a build with `-T` | " + (text("threadSafe").equals("true") ? "runs side by side" : "alone")
                        + " |",
                "",
                "## Parameters",
                "",
                "On the command line `-D` and the property; in the POM the name, in `<configuration>`.",
                "",
                "| Name | Property | Default | Meaning |",
                "|---|---|---|---|"));
        mojo.select("parameters > parameter").stream()
                .filter(parameter -> childText(parameter, "editable").equals("true"))
                .map(this::parameter)
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    /** The properties of our own; those of the goal help are the plugin tools'. */
    List<String> properties() {
        return mojo.select("configuration > *").eachText().stream()
                .map(text -> text.replaceAll("^\\$\\{(.*)}$", "$1"))
                .filter(property -> property.startsWith("isms."))
                .toList();
    }

    private String phase() {
        String phase = text("phase");
        return phase.isEmpty() ? "no phase; call it by its name" : "the phase `" + phase + "`";
    }

    private String parameter(Element parameter) {
        String name = childText(parameter, "name");
        Element configured = mojo.selectFirst("configuration > " + name);
        String property = configured == null ? "" : configured.ownText().replaceAll("^\\$\\{(.*)}$", "$1");
        String byDefault = configured == null ? "" : configured.attr("default-value");
        return String.join(
                " | ",
                "| `" + name + "`",
                property.isEmpty() ? "in the POM alone" : "`" + property + "`",
                byDefault.isEmpty() ? required(parameter) : "`" + byDefault.replace("|", "\\|") + "`",
                cell(childText(parameter, "description")) + " |");
    }

    private static String required(Element parameter) {
        return childText(parameter, "required").equals("true") ? "must be given" : "–";
    }

    private String yesOrNo(String name) {
        return text(name).toLowerCase(Locale.ROOT).equals("true") ? "yes" : "no";
    }

    private String text(String name) {
        return childText(mojo, name);
    }

    private static String childText(Element parent, String name) {
        Element child = parent.selectFirst("> " + name);
        return child == null ? "" : child.text().strip();
    }

    private static String cell(String text) {
        return markdown(text).replace("|", "\\|");
    }

    /** The descriptor holds plain text; what looks like an element or emphasis is meant as it stands. */
    private static String markdown(String text) {
        return text.replaceAll("\\s+", " ").replace("<", "&lt;").replace("*", "\\*");
    }
}
