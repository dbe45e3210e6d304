package io.github.ismskit.maven;

import io.github.ismskit.AsOf;
import io.github.ismskit.Content;
import io.github.ismskit.Validator;
import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.collect.AllowedCommand;
import io.github.ismskit.collect.AllowedHost;
import io.github.ismskit.collect.Opening;
import io.github.ismskit.collect.Origin;
import io.github.ismskit.collect.Terms;
import io.github.ismskit.collect.Tray;
import io.github.ismskit.finding.Nearest;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
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
        List<Opening> chosen = chosen(Opening.of(ControlsCalendar.of(content.isms(), today, today)));
        try (Tray tray = Tray.in(output())) {
            new Collecting(getLog(), contentRoot(), new AsOf(Optional.empty(), now), dryRun).run(chosen, terms, tray);
        }
    }

    private Terms terms(Instant now, ZoneId zone) throws MojoExecutionException {
        List<String> problems = new ArrayList<>();
        List<AllowedCommand> allowedCommands =
                commands.stream().map(each -> each.allowed(problems)).toList();
        List<AllowedHost> allowedHosts =
                hosts.stream().map(each -> each.allowed(environment, problems)).toList();
        if (asOf != null && !asOf.isBlank()) {
            problems.add("isms.asOf is set to " + asOf.strip() + ", and evidence is of the day on which it is made;"
                    + " collect without it");
        }
        if (!problems.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", problems));
        }
        Path base = collectFrom.toPath().toAbsolutePath().normalize();
        return new Terms(base, contentRoot(), allowedCommands, allowedHosts, given(performedBy), now, zone, version());
    }

    private List<Opening> chosen(List<Opening> all) throws MojoExecutionException {
        Optional<String> asked = given(activity);
        if (all.isEmpty()) {
            getLog().warn("No activity declares 'collect', so there is nothing to collect");
        }
        List<String> ids = all.stream().map(each -> each.activity().id()).toList();
        if (asked.isPresent() && !ids.contains(asked.get())) {
            throw new MojoExecutionException("isms.activity is '" + asked.get()
                    + "', and no activity of that id declares 'collect'; "
                    + Nearest.advice(asked.get(), ids, "those that do: " + String.join(", ", ids)));
        }
        List<Opening> due = new ArrayList<>();
        for (Opening each : all) {
            boolean meant =
                    asked.isEmpty() || asked.get().equals(each.activity().id());
            if (meant && each.isDue(asked.isPresent())) {
                due.add(each);
            } else if (meant) {
                getLog().info(each.activity().id() + " is answered or not due yet"
                        + each.opens()
                                .map(day -> "; its next time begins on " + day)
                                .orElse(""));
            }
        }
        return due;
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }
}
