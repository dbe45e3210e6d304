package io.github.ismskit.maven;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.ChangeBase;
import io.github.ismskit.Content;
import io.github.ismskit.document.ContentSignature;
import io.github.ismskit.document.Inherited;
import io.github.ismskit.portal.TemplateFailure;
import io.github.ismskit.publish.PublishFailure;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** What every goal needs: where the content is, which day to judge, and one assessment a build. */
abstract class IsmsGoal extends AbstractMojo {

    /** The folder with {@code isms.yaml}, {@code people.yaml} and the registers. */
    @Parameter(property = "isms.contentDirectory", defaultValue = "${project.basedir}/src/isms")
    protected File contentDirectory = new File("src/isms");

    /** Where the portal and the machine-readable files are written. */
    @Parameter(property = "isms.outputDirectory", defaultValue = "${project.build.directory}/isms")
    protected File outputDirectory = new File("target/isms");

    /**
     * The day to judge, as {@code 2027-03-14}; today in the ISMS's time zone when it is not given. Any given day makes the
     * result a simulation, and every page and report says so.
     */
    @Parameter(property = "isms.asOf")
    protected @Nullable String asOf;

    /** Judges nothing. The verdict is then cannot-judge, never pass. */
    @Parameter(property = "isms.skip", defaultValue = "false")
    protected boolean skip;

    /**
     * Whether git is asked when each file was last changed. The history belongs to the repository, not to the files: turned
     * off, a build from an unpacked archive gives the same bytes as one from a clone.
     */
    @Parameter(property = "isms.history", defaultValue = "true")
    protected boolean history = true;

    /**
     * Content of others that this ISMS takes over, as artifacts that {@code isms:share} has made, such as
     * {@code com.example.group:group-isms:2.1.0}; one version each, no ranges.
     */
    @Parameter(property = "isms.inherits")
    private List<String> inherits = List.of();

    @Parameter(defaultValue = "${project.build.directory}/isms-inherited", readonly = true)
    private File inheritedDirectory = new File("target/isms-inherited");

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
    private List<RemoteRepository> repositories = List.of();

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
    private @Nullable RepositorySystemSession repositorySession;

    @Inject
    private @Nullable RepositorySystem repositorySystem;

    @Parameter(defaultValue = "${project}", readonly = true)
    protected @Nullable MavenProject project;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        demandSense();
        try {
            begin();
        } catch (TemplateFailure | PublishFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void begin() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().warn("isms.skip is set: nothing was judged, so the verdict is cannot-judge");
            skipped();
            return;
        }
        if (!Files.isDirectory(contentRoot())) {
            withoutContent();
            throw new MojoFailureException(noContent());
        }
        run();
    }

    /** Refuses parameters that cannot be meant. */
    final void demandSense() throws MojoExecutionException {
        CommandLine.of(session, plugin, getClass()).demand(getLog());
        if (output().startsWith(contentRoot())) {
            throw new MojoExecutionException("isms.outputDirectory is " + output() + ", within the content in "
                    + contentRoot() + ", of which it would become a part; name a folder outside, or let"
                    + " isms.contentDirectory name the folder with isms.yaml alone");
        }
    }

    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** What a goal leaves behind when it was told to skip. */
    void skipped() throws MojoExecutionException {}

    /** What a goal leaves behind where there is no content. */
    void withoutContent() throws MojoExecutionException {}

    final String noContent() {
        return "ISMS cannot-judge: there is no folder " + contentRoot()
                + "; create it, or set isms.contentDirectory to the folder that holds isms.yaml";
    }

    final Path contentRoot() {
        return contentDirectory.toPath().toAbsolutePath().normalize();
    }

    final Path output() {
        return outputDirectory.toPath().toAbsolutePath().normalize();
    }

    final String version() {
        return Optional.ofNullable(plugin).map(PluginDescriptor::getVersion).orElse("unknown");
    }

    /** The content; goals of one build share it while it stays as it is. */
    final Content content() throws MojoExecutionException {
        List<Inherited> inherited = inherited();
        return shared(signature(inherited), Content.class, () -> Content.read(contentRoot(), inherited));
    }

    /** What the content takes over, fetched and laid out. */
    final List<Inherited> inherited() throws MojoExecutionException {
        return fetched(asked());
    }

    /** What the content took over where a change began. */
    final ChangeBase.InheritedThen inheritedThen() throws MojoExecutionException {
        List<Inherited> present = inherited();
        Optional<Path> pom = Optional.ofNullable(project).flatMap(WrittenPom::of);
        return pom.isEmpty() ? fork -> present : new InheritedThen(pom.get(), asked(), present, this::fetched);
    }

    private List<String> asked() {
        return inherits == null
                ? List.of()
                : inherits.stream()
                        .filter(each -> each != null && !each.isBlank())
                        .map(String::strip)
                        .toList();
    }

    private List<Inherited> fetched(List<String> coordinates) throws MojoExecutionException {
        if (coordinates.isEmpty()) {
            return List.of();
        }
        return new Inheriting(repositorySystem, repositorySession, repositories)
                .of(coordinates, inheritedDirectory.toPath().toAbsolutePath().normalize());
    }

    /** The assessment of the content on the day; goals of one build share it as well. */
    final Assessment assessment() throws MojoExecutionException {
        return assessment(day());
    }

    final Assessment assessment(AsOf day) throws MojoExecutionException {
        Content content = content();
        String key = signature(content.isms().inheritance().artifacts()) + " "
                + day.asked().map(LocalDate::toString).orElse("today") + " " + history;
        Assessor assessor = history ? new Assessor() : new Assessor().withoutHistory();
        return shared(key, Assessment.class, () -> assessor.assess(content, day));
    }

    private String signature(List<Inherited> inherited) {
        String hashes = inherited.stream()
                .map(each -> each.coordinates() + " " + each.sha256())
                .collect(Collectors.joining(" "));
        return contentRoot() + " " + ContentSignature.of(contentRoot()) + " " + hashes;
    }

    @SuppressWarnings("unchecked") // Maven hands out a raw map, and none outside of a build
    private <T> T shared(String key, Class<T> kind, Supplier<T> make) {
        Map<Object, Object> context = (Map<Object, Object>) getPluginContext();
        String name = kind.getName() + " " + key;
        if (context != null && kind.isInstance(context.get(name))) {
            return kind.cast(context.get(name));
        }
        T made = make.get();
        if (context != null) {
            context.put(name, made);
        }
        return made;
    }

    /** The day that was asked for, or today. */
    final AsOf day() throws MojoExecutionException {
        return new AsOf(AskedDay.of(asOf), Instant.now());
    }
}
