package io.github.ismskit.inherit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a POM says by itself about how an ISMS is judged, and what of that asks for less than it did. */
public final class PomJudges {

    /** Whoever moves one of these has the ISMS judged elsewhere, otherwise, or on another day. */
    private static final List<String> TOLD_WHICHEVER_WAY =
            List.of("asOf", "base", "baseline", "contentDirectory", "gate");

    /** The parameters that have a milder value. */
    private static final List<String> TOLD_WHEN_MILDER = List.of("failOn", "history", "skip");

    private final Map<String, Set<String>> said = new TreeMap<>();
    private final Set<String> goals = new TreeSet<>();
    private final boolean judges;

    private PomJudges(Element project) {
        PomValues values = new PomValues(project);
        List<Element> plugins = PomInherits.plugins(project);
        judges = !plugins.isEmpty();
        for (String parameter : parameters()) {
            Set<String> texts = new TreeSet<>();
            plugins.forEach(plugin -> PomInherits.named(plugin, parameter)
                    .forEach(each -> texts.add(each.getTextContent().strip())));
            values.property("isms." + parameter).ifPresent(texts::add);
            said.put(parameter, texts);
        }
        plugins.forEach(plugin -> PomInherits.named(plugin, "goal")
                .forEach(goal -> goals.add(goal.getTextContent().strip())));
    }

    /** A sentence for each; none where one of the two cannot be read, or where nothing was judged before. */
    public static List<String> milder(byte[] before, byte[] now) {
        try {
            PomJudges old = new PomJudges(PomInherits.parsed(before));
            return old.judges ? old.milderIn(new PomJudges(PomInherits.parsed(now))) : List.of();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return List.of();
        }
    }

    private List<String> milderIn(PomJudges now) {
        List<String> sentences = new ArrayList<>();
        for (String parameter : parameters()) {
            Set<String> was = said.getOrDefault(parameter, Set.of());
            Set<String> is = now.said.getOrDefault(parameter, Set.of());
            boolean milder = TOLD_WHICHEVER_WAY.contains(parameter)
                    ? !was.equals(is)
                    : !isMild(parameter, was) && isMild(parameter, is);
            if (milder) {
                sentences.add("sets " + parameter + " to " + told(is) + ", which was " + told(was));
            }
        }
        if (goals.contains("check") && !now.goals.contains("check")) {
            sentences.add("no longer runs the goal check");
        }
        return sentences;
    }

    private static boolean isMild(String parameter, Set<String> values) {
        return switch (parameter) {
            case "failOn" -> !values.equals(Set.of("warning"));
            case "history" -> values.contains("false");
            default -> values.contains("true");
        };
    }

    private static List<String> parameters() {
        return Stream.of(TOLD_WHICHEVER_WAY, TOLD_WHEN_MILDER)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private static String told(Set<String> values) {
        return values.isEmpty() ? "nothing" : String.join(" and ", values);
    }
}
