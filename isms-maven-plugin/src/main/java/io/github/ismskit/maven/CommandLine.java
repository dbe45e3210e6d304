package io.github.ismskit.maven;

import io.github.ismskit.finding.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks of the goals. Maven passes over a property that no goal takes, and takes every word but true
 * for false; a wish that nobody has heard would then look like one that was granted.
 *
 * @param asked the properties of ours on the command line
 * @param goal the types of the properties that the goal takes
 * @param plugin those of all goals
 */
record CommandLine(Map<String, String> asked, Map<String, String> goal, Map<String, String> plugin) {

    private static final String OURS = "isms.";

    CommandLine {
        asked = Collections.unmodifiableSortedMap(new TreeMap<>(asked));
        goal = Map.copyOf(goal);
        plugin = Map.copyOf(plugin);
    }

    static CommandLine of(@Nullable MavenSession session, @Nullable PluginDescriptor plugin, Class<?> goal) {
        Map<String, String> asked = new TreeMap<>();
        Optional.ofNullable(session)
                .map(MavenSession::getUserProperties)
                .ifPresent(all -> all.stringPropertyNames().stream()
                        .filter(name -> name.startsWith(OURS))
                        .forEach(name -> asked.put(name, all.getProperty(name, ""))));
        Map<String, String> ofGoal = new TreeMap<>();
        Map<String, String> ofAll = new TreeMap<>();
        List<MojoDescriptor> goals =
                Optional.ofNullable(plugin).map(PluginDescriptor::getMojos).orElse(List.of());
        for (MojoDescriptor each : goals) {
            Map<String, String> taken = properties(each);
            ofAll.putAll(taken);
            if (goal.getName().equals(each.getImplementation())) {
                ofGoal.putAll(taken);
            }
        }
        return new CommandLine(asked, ofGoal, ofAll);
    }

    private static Map<String, String> properties(MojoDescriptor goal) {
        Map<String, String> types = new TreeMap<>();
        for (Parameter parameter : goal.getParameters()) {
            PlexusConfiguration written = goal.getMojoConfiguration().getChild(parameter.getName(), false);
            String expression = written == null ? "" : String.valueOf(written.getValue());
            if (expression.startsWith("${" + OURS) && expression.endsWith("}")) {
                types.put(expression.substring(2, expression.length() - 1), parameter.getType());
            }
        }
        return types;
    }

    /** Refuses what is a slip of the pen, and warns of what is for nobody here. */
    void demand(Log log) throws MojoExecutionException {
        if (goal.isEmpty()) {
            return;
        }
        List<String> problems = new ArrayList<>();
        asked.forEach((name, value) -> {
            if (!plugin.containsKey(name)) {
                unknown(name, problems, log);
            } else if (!goal.containsKey(name)) {
                near(name, goal.keySet())
                        .ifPresent(near -> log.warn(name + " is for another goal; this one takes " + near));
            } else if ("boolean".equals(goal.get(name))
                    && !Set.of("true", "false", "").contains(lower(value))) {
                problems.add(name + " is '" + value + "', which would count as false; write true or false");
            }
        });
        if (!problems.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", problems));
        }
    }

    private void unknown(String name, List<String> problems, Log log) {
        near(name, plugin.keySet())
                .ifPresentOrElse(
                        near -> problems.add("there is no property " + name + "; did you mean " + near + "?"),
                        () -> log.warn(
                                "no goal takes the property " + name + "; unless your POM does, it changes nothing"));
    }

    /** What they all begin with makes no two of them alike. */
    private static Optional<String> near(String name, Set<String> known) {
        List<String> words =
                known.stream().map(each -> each.substring(OURS.length())).toList();
        return Nearest.to(name.substring(OURS.length()), words).map(OURS::concat);
    }

    private static String lower(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }
}
