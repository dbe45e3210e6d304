package io.github.ismskit.maven;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessor;
import io.github.ismskit.Content;
import io.github.ismskit.Validator;
import io.github.ismskit.collect.Origin;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Ledger;
import io.github.ismskit.remind.Masthead;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.send.LedgerFile;
import io.github.ismskit.send.SendFailure;
import io.github.ismskit.send.Sender;
import io.github.ismskit.web.AllowedHost;
import java.io.File;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
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
 * Reminds everybody of what is due soon, due and overdue: by mail, in a chat, or as issues; of each duty once a level. Without
 * {@code isms.send} it tells what it would send, and sends nothing.
 */
@Mojo(name = "remind", threadSafe = true)
public final class RemindMojo extends IsmsGoal {

    /** How long another build may have the ledger. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** On which ways, with commas between: {@code eml}, {@code smtp}, {@code slack}, {@code teams}, {@code webhook}, {@code github}, {@code gitlab}. */
    @Parameter(property = "isms.channel", defaultValue = "eml")
    private String channel = "eml";

    /** Sends; without it, nothing is sent and nothing is written. */
    @Parameter(property = "isms.send", defaultValue = "false")
    private boolean send;

    /** Sends again what may have been sent, since a build was ended before it could write down what came of it. */
    @Parameter(property = "isms.resend", defaultValue = "false")
    private boolean resend;

    /** The file that remembers what was sent; keep it from run to run. */
    @Parameter(property = "isms.ledger", defaultValue = "${project.basedir}/isms-reminders.jsonl")
    private File ledger = new File("isms-reminders.jsonl");

    /** The address of the portal, to which reminders then link. */
    @Parameter(property = "isms.portalUrl")
    private @Nullable String portalUrl;

    /** The sender of mails; {@code contact} of {@code isms.yaml} where it is left out. */
    @Parameter(property = "isms.mailFrom")
    private @Nullable String mailFrom;

    /** The mail server. */
    @Parameter(property = "isms.smtpHost")
    private @Nullable String smtpHost;

    /** Its port; 587 for {@code starttls}, 465 for {@code tls}, 25 for {@code none} where it is left out. */
    @Parameter(property = "isms.smtpPort", defaultValue = "0")
    private int smtpPort;

    /** How the connection to it is kept from others: {@code starttls}, {@code tls} or {@code none}. */
    @Parameter(property = "isms.smtpTls", defaultValue = "starttls")
    private String smtpTls = "starttls";

    /** The API of GitHub; by default that of the build's own server, or {@code https://api.github.com}. */
    @Parameter(property = "isms.githubApi")
    private @Nullable String githubApi;

    /** The repository on GitHub that gets the issues, as {@code owner/name}; by default that of the build. */
    @Parameter(property = "isms.githubRepository")
    private @Nullable String githubRepository;

    /** The API of GitLab; by default that of the build's own server, or {@code https://gitlab.com/api/v4}. */
    @Parameter(property = "isms.gitlabApi")
    private @Nullable String gitlabApi;

    /** The project on GitLab that gets the issues, by path or number; by default that of the build. */
    @Parameter(property = "isms.gitlabProject")
    private @Nullable String gitlabProject;

    /** The hosts of webhooks and trackers; nothing is sent to another. */
    @Parameter
    private List<HostSetting> hosts = List.of();

    @Parameter(defaultValue = "${settings}", readonly = true)
    private @Nullable Settings settings;

    @Inject
    private @Nullable SettingsDecrypter decrypter;

    private Map<String, String> environment = System.getenv();
    private HttpClient client = HttpClient.newHttpClient();

    /** Lets a test say on which server it runs, and whom it trusts. */
    void within(Map<String, String> variables, HttpClient other) {
        environment = Map.copyOf(variables);
        client = other;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Optional<String> doubt = Origin.doubt(environment);
        if (doubt.isPresent()) {
            getLog().warn("Nobody is reminded: " + doubt.get() + ", and what a stranger's files say is nobody's duty");
            return;
        }
        Content content = content();
        AsOf day = day();
        remind(content, day, new Assessor().withoutHistory().situation(content, day));
    }

    private void remind(Content content, AsOf day, Situation situation)
            throws MojoExecutionException, MojoFailureException {
        List<String> problems = new ArrayList<>();
        List<Channel> channels = ChannelChoice.of(channel, problems);
        Masthead masthead = new Masthead(
                situation.isms().organisation().name(),
                situation.asOf(),
                PortalAddress.of(portalUrl, problems).map(URI::toString));
        Map<Channel, Sender> senders = send
                ? senders(situation.isms().organisation(), masthead, day, problems)
                        .of(channels)
                : Map.of();
        if (!problems.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", problems));
        }
        if (!new Validator().validate(content).isSound()) {
            throw new MojoFailureException("nobody is reminded by an ISMS that cannot be read as a whole;"
                    + " run isms:validate and put right what it tells");
        }
        Reminding reminding = new Reminding(getLog(), situation, masthead, resend);
        if (send) {
            send(reminding, senders, day);
        } else {
            reminding.preview(channels, day.isSimulation() ? Ledger.EMPTY : ledger());
        }
    }

    private void send(Reminding reminding, Map<Channel, Sender> senders, AsOf day)
            throws MojoExecutionException, MojoFailureException {
        if (day.isSimulation()) {
            reminding.simulate(senders);
            return;
        }
        try (LedgerFile open = LedgerFile.open(ledger.toPath().toAbsolutePath().normalize(), PATIENCE)) {
            reminding.send(senders, open, day.now());
        } catch (SendFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private Ledger ledger() throws MojoExecutionException {
        try {
            return LedgerFile.peek(ledger.toPath().toAbsolutePath().normalize());
        } catch (SendFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private Senders senders(Organisation organisation, Masthead masthead, AsOf day, List<String> problems) {
        Secrets secrets = Secrets.of(environment, settings, decrypter);
        List<AllowedHost> allowed =
                hosts.stream().map(each -> each.allowed(secrets, problems)).toList();
        return new Senders(
                chosen(organisation),
                new Connections(client, allowed, secrets, problems),
                masthead,
                output().resolve("reminders"),
                organisation.zone(),
                day);
    }

    private ReminderSettings chosen(Organisation organisation) {
        return new ReminderSettings(
                ReminderSettings.given(mailFrom).or(organisation::contact),
                ReminderSettings.given(smtpHost),
                smtpPort,
                smtpTls,
                ReminderSettings.given(githubApi),
                ReminderSettings.given(githubRepository),
                ReminderSettings.given(gitlabApi),
                ReminderSettings.given(gitlabProject),
                environment);
    }
}
