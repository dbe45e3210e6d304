package io.github.ismskit.maven;

import io.github.ismskit.AsOf;
import io.github.ismskit.Content;
import io.github.ismskit.Validator;
import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.collect.AllowedCommand;
import io.github.ismskit.collect.Opening;
import io.github.ismskit.collect.Origin;
import io.github.ismskit.collect.Terms;
import io.github.ismskit.collect.Tray;
import io.github.ismskit.record.RecordFailure;
import io.github.ismskit.record.Recorder;
import io.github.ismskit.web.AllowedHost;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/**
 * Runs the collectors of the activities that are due, and records what they find as evidence. Commands and hosts are
 * those that the POM allows. In a pull request of a fork nothing is collected.
 */
@Mojo(name = "collect", threadSafe = true)
public final class CollectMojo extends IsmsGoal {

    /** Below which folder files may be taken, and in which commands run. */
    @Parameter(property = "isms.collectFrom", defaultValue = "${project.basedir}")
    private File collectFrom = new File(".");

    /** Only this activity; it may then be anywhere in its window, not only due soon. */
    @Parameter(property = "isms.activity")
    private @Nullable String activity;

    /** In whose name it is collected, whatever the activities say: somebody, or a role, of {@code people.yaml}. */
    @Parameter(property = "isms.performedBy")
    private @Nullable String performedBy;

    /** Lets the collectors work and tells what they found, and records nothing. */
    @Parameter(property = "isms.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** The commands that collectors may run. */
    @Parameter
    private List<CommandSetting> commands = List.of();

    /** The hosts that collectors may ask. */
    @Parameter
    private List<HostSetting> hosts = List.of();

    @Parameter(defaultValue = "${settings}", readonly = true)
    private @Nullable Settings settings;

    @Inject
    private @Nullable SettingsDecrypter decrypter;

    private Map<String, String> environment = System.getenv();

    /** Lets a test say on which server it runs. */
    void environment(Map<String, String> variables) {
        environment = Map.copyOf(variables);
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Optional<String> doubt = Origin.doubt(environment);
        if (doubt.isPresent()) {
            getLog().warn("Nothing is collected: " + doubt.get() + ", and what a stranger's files say proves nothing");
            return;
        }
        Content content = content();
        Instant now = Instant.now();
        ZoneId zone = content.isms().organisation().zone();
        Terms terms = terms(now, zone);
        if (!new Validator().validate(content).isSound()) {
            throw new MojoFailureException("nothing is collected into an ISMS that cannot be read as a whole;"
                    + " run isms:validate and put right what it tells");
        }
        LocalDate today = LocalDate.ofInstant(now, zone);
        List<Opening> all = Opening.of(ControlsCalendar.of(content.isms(), today, today));
        collect(new Choice(getLog(), given(activity)).of(all), terms, now);
    }

    private void collect(List<Opening> chosen, Terms terms, Instant now)
            throws MojoExecutionException, MojoFailureException {
        try (Tray tray = Tray.in(output())) {
            new Collecting(
                            getLog(),
                            contentRoot(),
                            new Recorder(contentRoot(), inherited(), new AsOf(Optional.empty(), now)),
                            dryRun)
                    .run(chosen, terms, tray);
        } catch (RecordFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private Terms terms(Instant now, ZoneId zone) throws MojoExecutionException {
        List<String> problems = new ArrayList<>();
        Secrets secrets = Secrets.of(environment, settings, decrypter);
        List<AllowedCommand> allowedCommands =
                commands.stream().map(each -> each.allowed(problems)).toList();
        List<AllowedHost> allowedHosts =
                hosts.stream().map(each -> each.allowed(secrets, problems)).toList();
        if (given(asOf).isPresent()) {
            problems.add("isms.asOf is set to " + given(asOf).get()
                    + ", and evidence is of the day on which it is made;" + " collect without it");
        }
        if (!problems.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", problems));
        }
        Path base = collectFrom.toPath().toAbsolutePath().normalize();
        return new Terms(base, contentRoot(), allowedCommands, allowedHosts, given(performedBy), now, zone, version());
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }
}
