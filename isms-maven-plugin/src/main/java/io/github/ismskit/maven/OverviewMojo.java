package io.github.ismskit.maven;

import io.github.ismskit.finding.Verdict;
import io.github.ismskit.overview.Group;
import io.github.ismskit.overview.GroupReader;
import io.github.ismskit.overview.IsmsModule;
import io.github.ismskit.portal.GroupPortal;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.portal.TemplateFailure;
import io.github.ismskit.publish.PublishFailure;
import io.github.ismskit.publish.Publisher;
import io.github.ismskit.report.OverviewJson;
import java.io.File;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Draws one overview of every ISMS in the build to {@code target/isms-overview/index.html}, with {@code overview.json} and
 * a copy of each portal beside it. It reads what {@code portal} and {@code check} of the modules have written and judges
 * nothing itself; a module whose result is missing, of another day or of another form is shown as one that cannot be
 * judged, with the reason. It never fails because of what an ISMS says.
 */
@Mojo(name = "overview", aggregator = true, threadSafe = true)
public final class OverviewMojo extends AbstractMojo {

    private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]+)*";

    /** The day that the results have to be of, as {@code 2027-03-14}; today in each ISMS's time zone when it is not given. */
    @Parameter(property = "isms.asOf")
    private @Nullable String asOf;

    /** The language of the page, such as {@code de}; that of the first ISMS when it is not given. */
    @Parameter(property = "isms.overviewLanguage")
    private @Nullable String overviewLanguage;

    /** What the group is called. */
    @Parameter(property = "isms.group", defaultValue = "${project.name}")
    private String group = "";

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File target = new File("target");

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    private Optional<List<IsmsModule>> given = Optional.empty();

    /** Lets a test say which modules the build has. */
    void of(List<IsmsModule> modules) {
        given = Optional.of(modules);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        CommandLine.of(session, plugin, getClass()).demand(getLog());
        Optional<String> language = language();
        List<IsmsModule> modules = modules();
        if (modules.isEmpty()) {
            throw new MojoFailureException("there is no ISMS in this build: no module has a folder src/isms, or the one"
                    + " that its isms.contentDirectory names; run isms:overview in the project whose modules have");
        }
        List<String> clashes = IsmsModule.clashes(modules);
        if (!clashes.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", clashes));
        }
        Group read = new GroupReader(AskedDay.of(asOf), Instant.now()).read(modules);
        draw(read, language);
    }

    private void draw(Group read, Optional<String> language) throws MojoExecutionException {
        String version =
                Optional.ofNullable(plugin).map(PluginDescriptor::getVersion).orElse("unknown");
        Publisher publisher = new Publisher(target.toPath().toAbsolutePath().normalize()).overview();
        try {
            SiteTemplate template = new SiteTemplate(Optional.empty());
            List<PortalFile> files = new ArrayList<>(new GroupPortal(template, group, version).files(read, language));
            files.add(new PortalFile.Drawn("overview.json", () -> new OverviewJson(read, version).bytes()));
            publisher.portal(files);
        } catch (TemplateFailure | PublishFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
        read.members().stream()
                .filter(member -> member.result().isEmpty())
                .forEach(member -> getLog().warn(member.module() + " cannot be judged: " + member.doubt()));
        getLog().info("The group is " + read.verdict().key() + ": " + read.count(Verdict.PASS) + " of "
                + read.members().size() + " pass; the overview is at "
                + publisher.start().toUri());
    }

    private List<IsmsModule> modules() {
        if (given.isPresent() || session == null || plugin == null) {
            return given.orElse(List.of());
        }
        boolean bound = execution != null && execution.getSource() == MojoExecution.Source.LIFECYCLE;
        return new ReactorModules(session, plugin, bound).all();
    }

    private Optional<String> language() throws MojoExecutionException {
        Optional<String> asked =
                Optional.ofNullable(overviewLanguage).map(String::strip).filter(tag -> !tag.isEmpty());
        if (asked.isPresent() && !asked.get().matches(LANGUAGE)) {
            throw new MojoExecutionException("isms.overviewLanguage is '" + asked.get()
                    + "', which is no language; write its tag, such as de or fr-CH");
        }
        return asked;
    }
}
