package io.github.ismskit.maven;

import io.github.ismskit.AsOf;
import io.github.ismskit.model.Words;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Masthead;
import io.github.ismskit.send.Api;
import io.github.ismskit.send.EmlFolder;
import io.github.ismskit.send.GithubIssues;
import io.github.ismskit.send.GitlabIssues;
import io.github.ismskit.send.IssueSender;
import io.github.ismskit.send.IssueTracker;
import io.github.ismskit.send.Login;
import io.github.ismskit.send.Mail;
import io.github.ismskit.send.Payload;
import io.github.ismskit.send.Sender;
import io.github.ismskit.send.SmtpServer;
import io.github.ismskit.send.Webhook;
import io.github.ismskit.web.Credential;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds what carries reminders on each channel, from settings and secrets; what is missing is told all at once. */
final class Senders {

    private static final Pattern MAIL = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");
    private static final Pattern REPOSITORY = Pattern.compile("[\\w.-]+/[\\w.-]+");
    private static final Pattern PROJECT = Pattern.compile("[\\w.-]+(/[\\w.-]+)*");
    private static final int SECONDS = 60;
    private static final int HIGHEST_PORT = 65_535;

    private final ReminderSettings settings;
    private final Connections connections;
    private final Masthead masthead;
    private final Path folder;
    private final ZoneId zone;
    private final AsOf day;

    /** @param day the day that is looked at; of another than today only files may be written */
    Senders(ReminderSettings settings, Connections connections, Masthead masthead, Path folder, ZoneId zone, AsOf day) {
        this.settings = settings;
        this.connections = connections;
        this.masthead = masthead;
        this.folder = folder;
        this.zone = zone;
        this.day = day;
    }

    Map<Channel, Sender> of(List<Channel> channels) {
        Map<Channel, Sender> senders = new EnumMap<>(Channel.class);
        for (Channel channel : channels) {
            if (day.isSimulation() && channel != Channel.EML) {
                problem("isms.asOf is " + masthead.day() + ", and nobody is to be reminded as of another day than"
                        + " today on the channel " + channel.key() + "; leave it out, or use -Disms.channel=eml");
            } else {
                sender(channel).ifPresent(sender -> senders.put(channel, sender));
            }
        }
        return senders;
    }

    private Optional<? extends Sender> sender(Channel channel) {
        return switch (channel) {
            case EML -> mail().map(mail -> new EmlFolder(folder, mail, zone));
            case SMTP -> smtp();
            case SLACK -> webhook(channel, Payload.Form.SLACK);
            case TEAMS -> webhook(channel, Payload.Form.TEAMS);
            case WEBHOOK -> webhook(channel, Payload.Form.GENERIC);
            case GITHUB -> github();
            case GITLAB -> gitlab();
        };
    }

    private Optional<Mail> mail() {
        String from = settings.mailFrom().orElse("");
        if (!MAIL.matcher(from).matches()) {
            problem(
                    from.isEmpty()
                            ? "mails need a sender: set isms.mailFrom, or 'contact' in isms.yaml"
                            : "isms.mailFrom is '" + from
                                    + "', which is no mail address; write it as isms@example.com");
            return Optional.empty();
        }
        return Optional.of(new Mail(from, masthead));
    }

    private Optional<Sender> smtp() {
        Optional<Mail> mail = mail();
        Optional<SmtpServer.Tls> tls = tls(settings.smtpTls());
        if (settings.smtpHost().isEmpty()) {
            problem("the channel smtp needs a mail server: set isms.smtpHost");
        }
        if (tls.isEmpty()) {
            problem("isms.smtpTls is '" + settings.smtpTls() + "'; set it to starttls, tls or none");
        }
        if (settings.smtpPort() < 0 || settings.smtpPort() > HIGHEST_PORT) {
            problem("isms.smtpPort is " + settings.smtpPort() + ", which no port is; take one up to " + HIGHEST_PORT
                    + ", or leave it out");
        }
        Optional<Login> login = connections.secrets().login("ISMS_SMTP", "isms-smtp", connections.problems());
        String host = settings.smtpHost().orElse("");
        if (login.isPresent() && tls.equals(Optional.of(SmtpServer.Tls.NONE)) && !isThisMachine(host)) {
            problem("isms.smtpTls is none, and a login would be told to everybody on the way to " + host
                    + "; use starttls or tls, or no login");
        }
        return mail.flatMap(each -> tls.map(kept ->
                new SmtpServer(address(host, kept), login, each, day.now().atZone(zone))));
    }

    private SmtpServer.Address address(String host, SmtpServer.Tls tls) {
        int port = settings.smtpPort() == 0 ? tls.usualPort() : settings.smtpPort();
        return new SmtpServer.Address(host, port, tls, SECONDS);
    }

    private static Optional<SmtpServer.Tls> tls(String word) {
        return Stream.of(SmtpServer.Tls.values())
                .filter(each -> Words.of(each).equals(word.strip()))
                .findFirst();
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.equals("127.0.0.1") || host.equals("::1");
    }

    private Optional<Sender> webhook(Channel channel, Payload.Form form) {
        String named = "the address of the channel " + channel.key();
        String variable = "ISMS_" + channel.name().toUpperCase(Locale.ROOT) + "_URL";
        return connections
                .secrets()
                .either(variable, "isms-" + channel.key(), named, connections.problems())
                .flatMap(text -> connections.address(text, named))
                .flatMap(address -> connections
                        .host(address, "the channel " + channel.key())
                        .map(host -> new Webhook(connections.client(), host, address, new Payload(form, masthead))));
    }

    private Optional<Sender> github() {
        return tracker(
                settings.apiOfGithub(),
                verified("isms.githubRepository", settings.repositoryOnGithub(), REPOSITORY, "owner/name"),
                connections
                        .secrets()
                        .either("GITHUB_TOKEN", "isms-github", "the token for GitHub", connections.problems())
                        .map(token -> new Credential("Authorization", "Bearer " + token)),
                GithubIssues::new);
    }

    private Optional<Sender> gitlab() {
        return tracker(
                settings.apiOfGitlab(),
                verified("isms.gitlabProject", settings.projectOnGitlab(), PROJECT, "group/project"),
                connections
                        .secrets()
                        .either("GITLAB_TOKEN", "isms-gitlab", "the token for GitLab", connections.problems())
                        .map(token -> new Credential("PRIVATE-TOKEN", token)),
                GitlabIssues::new);
    }

    private Optional<Sender> tracker(
            String base,
            Optional<String> project,
            Optional<Credential> token,
            BiFunction<Api, String, IssueTracker> tracker) {
        Optional<URI> address = connections.address(base, "the address of the tracker, '" + base + "',");
        return address.flatMap(each -> connections.host(each, "the tracker " + base))
                .flatMap(host -> token.map(host::openedBy))
                .flatMap(host -> project.map(name ->
                        new IssueSender(tracker.apply(new Api(connections.client(), host, base), name), masthead)));
    }

    private Optional<String> verified(String parameter, Optional<String> value, Pattern form, String example) {
        if (value.isPresent() && form.matcher(value.get()).matches()) {
            return value;
        }
        problem(value.map(each -> parameter + " is '" + each + "'; write it as " + example)
                .orElse(parameter + " is not set, and no build server tells it; write it as " + example));
        return Optional.empty();
    }

    private void problem(String text) {
        connections.problems().add(text);
    }
}
