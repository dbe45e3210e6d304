package io.github.ismskit.maven;

import io.github.ismskit.init.AnswerSheet;
import io.github.ismskit.init.Answers;
import io.github.ismskit.init.Foundation;
import io.github.ismskit.init.InitFailure;
import io.github.ismskit.init.Starter;
import java.io.File;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.jspecify.annotations.Nullable;

/**
 * Begins a new ISMS, in an empty folder or in a repository that is there already: policies, risks, statement of
 * applicability, calendar, audits, forms, editor settings and pipelines to start from, in English. Needs no project. A file
 * that is there is never touched. On a terminal, what was not given is asked.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    /** The folder of the repository. */
    @Parameter(property = "isms.directory", defaultValue = "${session.executionRootDirectory}")
    private File directory = new File("");

    /** The name of the organisation; that of the folder when it is not given. */
    @Parameter(property = "isms.organisation")
    private @Nullable String organisation;

    /** The frameworks, separated by commas: {@code iso27001-2022}, then those of your own, each of which gets a catalogue to fill. */
    @Parameter(property = "isms.frameworks")
    private @Nullable String frameworks;

    /** The day on which the certificate was issued, as {@code 2027-03-14}; audits are planned from it. */
    @Parameter(property = "isms.certificate")
    private @Nullable String certificate;

    /**
     * Who fills which role, as {@code ciso:Sara Okafor;it:Jonas Reuter}: {@code management}, {@code ciso}, {@code it}, {@code
     * development}, {@code hr}, {@code auditor}, and anybody else as {@code id:Name:role}.
     */
    @Parameter(property = "isms.people")
    private @Nullable String people;

    /** The time zone whose days count, by its IANA name; that of the machine when it is not given. */
    @Parameter(property = "isms.timeZone")
    private @Nullable String timeZone;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    @Inject
    private @Nullable Prompter prompter;

    private Supplier<Optional<Prompter>> terminal =
            () -> Optional.ofNullable(prompter).filter(each -> interactive && Terminal.isThere());

    /** The goal as it runs before somebody who answers. */
    void askedBy(Prompter somebody) {
        terminal = () -> Optional.of(somebody);
    }

    @Override
    public void execute() throws MojoExecutionException {
        CommandLine.of(session, plugin, getClass()).demand(getLog());
        Map<String, String> given = given();
        ZoneId zone = zone();
        Optional<Prompter> somebody = terminal.get();
        if (somebody.isPresent()) {
            given.putAll(new StarterQuestions(somebody.get(), folderName(), () -> sheet(zone)).missing(given));
        }
        boolean invented = given.putIfAbsent("organisation", folderName()) == null;
        try {
            Answers answers = sheet(zone)
                    .read(
                            given.getOrDefault("organisation", ""),
                            given.getOrDefault("frameworks", ""),
                            given.getOrDefault("certificate", ""),
                            given.getOrDefault("people", ""));
            StarterReceipt receipt = new StarterReceipt(root(), answers, invented);
            MavenConsole.print(getLog(), receipt.lines(new Foundation(root()).lay(Starter.files(answers))));
        } catch (InitFailure e) {
            throw told(e);
        }
    }

    private AnswerSheet sheet(ZoneId zone) {
        String version =
                Optional.ofNullable(plugin).map(PluginDescriptor::getVersion).orElse("unknown");
        return new AnswerSheet(LocalDate.now(zone), zone, version);
    }

    /** Several reasons are lines of the log, one is the message of the build. */
    private MojoExecutionException told(InitFailure failure) {
        String message = Optional.ofNullable(failure.getMessage()).orElse("");
        long reasons = message.lines().count();
        if (reasons < 2) {
            return new MojoExecutionException(message, failure);
        }
        message.lines().forEach(getLog()::error);
        return new MojoExecutionException(
                "the new ISMS was not begun for " + reasons + " reasons, told above; nothing was written", failure);
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "organisation", organisation);
        put(given, "frameworks", frameworks);
        put(given, "certificate", certificate);
        put(given, "people", people);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        Optional.ofNullable(value)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> given.put(name, text));
    }

    private ZoneId zone() throws MojoExecutionException {
        if (timeZone == null || timeZone.isBlank()) {
            ZoneId machine = ZoneId.systemDefault();
            return machine.getId().matches("[A-Z]\\w+(/[\\w+-]+){1,2}") ? machine : ZoneId.of("UTC");
        }
        try {
            return ZoneId.of(timeZone.strip());
        } catch (DateTimeException e) {
            throw new MojoExecutionException(
                    "isms.timeZone is '" + timeZone + "', which no zone is called; write it as Europe/Berlin", e);
        }
    }

    private Path root() {
        return directory.toPath().toAbsolutePath().normalize();
    }

    private String folderName() {
        return Optional.ofNullable(root().getFileName()).map(Path::toString).orElse("ISMS");
    }
}
