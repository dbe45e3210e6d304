package io.github.ismskit.maven;

import io.github.ismskit.overview.IsmsModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The modules of a build that hold an ISMS, and where each of them has its result.
 *
 * @param bound whether a module's own build asks, which other modules may come after
 */
record ReactorModules(MavenSession session, PluginDescriptor plugin, boolean bound) {

    private static final String CONTENT = "contentDirectory";
    private static final String OUTPUT = "outputDirectory";

    /** In the order of the build, with those that it leaves out: they are a part of the group all the same. */
    List<IsmsModule> all() {
        boolean builds = bound
                || session.getAllProjects().stream()
                        .anyMatch(each -> session.getResult().getBuildSummary(each) != null);
        return session.getAllProjects().stream()
                .flatMap(project -> module(project, builds).stream())
                .toList();
    }

    private Optional<IsmsModule> module(MavenProject project, boolean builds) {
        Path content = folder(project, CONTENT, "src/isms");
        Path output = folder(project, OUTPUT, project.getBuild().getDirectory() + "/isms");
        if (!Files.isDirectory(content) && !Files.exists(output.resolve("readiness.json")) && !isToBeJudged(project)) {
            return Optional.empty();
        }
        boolean left = !builds
                || !session.getProjects().contains(project)
                || LeftWord.isIn(session.getPluginContext(plugin, project));
        return Optional.of(new IsmsModule(project.getArtifactId(), output, left));
    }

    /** As Maven would set the parameter for the module's own goals. */
    private Path folder(MavenProject project, String parameter, String otherwise) {
        return project.getBasedir()
                .toPath()
                .resolve(value(project, parameter).orElse(otherwise))
                .normalize();
    }

    private Optional<String> value(MavenProject project, String parameter) {
        String property = "isms." + parameter;
        return configured(project, parameter)
                .or(() -> given(session.getUserProperties(), property))
                .or(() -> given(project.getProperties(), property));
    }

    /** Whether the module's own build judges an ISMS, be its content there or not. */
    private boolean isToBeJudged(MavenProject project) {
        boolean skipped = value(project, "skip").map(Boolean::parseBoolean).orElse(false);
        return !skipped && judging(project).findAny().isPresent();
    }

    private Stream<PluginExecution> judging(MavenProject project) {
        List<PluginExecution> all = declared(project).map(Plugin::getExecutions).orElse(List.of());
        return Stream.of("portal", "check")
                .flatMap(goal -> all.stream().filter(each -> each.getGoals().contains(goal)));
    }

    private Optional<Plugin> declared(MavenProject project) {
        return Optional.ofNullable(project.getPlugin(Plugin.constructKey(plugin.getGroupId(), plugin.getArtifactId())));
    }

    private Optional<String> configured(MavenProject project, String parameter) {
        if (declared(project).isEmpty()) {
            return Optional.empty();
        }
        String execution =
                judging(project).map(PluginExecution::getId).findFirst().orElse(null);
        Xpp3Dom configuration =
                project.getGoalConfiguration(plugin.getGroupId(), plugin.getArtifactId(), execution, null);
        return Optional.ofNullable(configuration)
                .map(each -> each.getChild(parameter))
                .map(Xpp3Dom::getValue)
                .filter(value -> !value.isBlank());
    }

    private static Optional<String> given(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty(name)).filter(value -> !value.isBlank());
    }
}
