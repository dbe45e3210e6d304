package io.github.ismskit.inherit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What stands for {@code ${…}} in a POM, as far as the POM itself says so. */
record PomValues(Element project) {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final int DEEPEST = 10;

    /** The texts with everything filled in; empty where something of it comes from elsewhere. */
    Optional<List<String>> meant(List<String> texts) {
        List<String> meant = new ArrayList<>();
        for (String text : texts) {
            Optional<String> filled = filled(text, 0);
            if (filled.isEmpty()) {
                return Optional.empty();
            }
            meant.add(filled.get());
        }
        return Optional.of(List.copyOf(meant));
    }

    Optional<String> property(String name) {
        return child(project, "properties")
                .map(properties -> text(properties, name))
                .filter(value -> !value.isEmpty());
    }

    private Optional<String> filled(String text, int depth) {
        Matcher expression = EXPRESSION.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (expression.find()) {
            Optional<String> value = depth < DEEPEST
                    ? value(expression.group(1)).flatMap(found -> filled(found, depth + 1))
                    : Optional.empty();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            expression.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
        }
        return Optional.of(expression.appendTail(filled).toString());
    }

    private Optional<String> value(String name) {
        return switch (name) {
            case "project.version", "project.groupId" -> own(name.substring("project.".length()));
            case "project.artifactId" -> filledIn(project, "artifactId");
            case "project.parent.version", "project.parent.groupId" ->
                child(project, "parent")
                        .flatMap(parent -> filledIn(parent, name.substring("project.parent.".length())));
            default -> property(name);
        };
    }

    /** A POM that does not name its version or its group has those of its parent. */
    private Optional<String> own(String key) {
        return filledIn(project, key).or(() -> child(project, "parent").flatMap(parent -> filledIn(parent, key)));
    }

    private static Optional<String> filledIn(Element element, String key) {
        return Optional.of(text(element, key)).filter(text -> !text.isEmpty());
    }

    /** What a child says; nothing where there is none. */
    static String text(Element element, String key) {
        return child(element, key).map(found -> found.getTextContent().strip()).orElse("");
    }

    private static Optional<Element> child(Element element, String name) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found && found.getTagName().equals(name)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
