package io.github.ismskit.maven;

import static io.github.ismskit.maven.RemindedContent.CONTENT;
import static io.github.ismskit.maven.RemindedContent.LEDGER;
import static io.github.ismskit.maven.RemindedContent.OUTPUT;
import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminds of a small ISMS by files, and tells what is wrong with how it is asked. */
@MojoTest
final class RemindGoalTest {

    private static final String POM = "src/test/resources/goals/pom.xml";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void write() throws IOException {
        RemindedContent.begin(today);
    }

    @Test
    @InjectMojo(goal = "remind", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = OUTPUT)
    @MojoParameter(name = "ledger", value = LEDGER)
    @MojoParameter(name = "channel", value = "eml, smtp,github")
    @MojoParameter(name = "skip", value = "false")
    void withoutSendItTellsAndLeavesNothing(RemindMojo goal) throws Exception {
        run(goal, Map.of());
        List<String> expected = new ArrayList<>();
        for (String channel : List.of("eml", "smtp", "github")) {
            expected.add("info: " + channel + ", Jane Doe: 1 reminder");
            expected.add("info:   due: Vulnerability scan (ACT-SCAN) of " + today + ", due today, on time until "
                    + today.plusDays(4) + "; record evidence in evidence/");
            expected.add("info: " + channel + ": 1 reminder would be sent, 0 were sent before; nothing is sent"
                    + " without -Disms.send");
        }
        assertThat(log.lines()).isEqualTo(expected);
        assertThat(Path.of(LEDGER)).doesNotExist();
        assertThat(Path.of(OUTPUT)).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "remind", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = OUTPUT)
    @MojoParameter(name = "ledger", value = LEDGER)
    @MojoParameter(name = "send", value = "true")
    @MojoParameter(name = "skip", value = "false")
    void itSendsEachLevelOnce(RemindMojo goal) throws Exception {
        run(goal, Map.of());
        assertThat(log.lines())
                .last()
                .isEqualTo("info: eml: 1 reminder sent, 0 were sent before; the mails are in "
                        + Path.of(OUTPUT, "reminders").toAbsolutePath());
        assertThat(Path.of(OUTPUT, "reminders")).isDirectoryContaining("glob:**/" + today + "-jane-*.eml");
        String ledger = Files.readString(Path.of(LEDGER));
        run(goal, Map.of());
        assertThat(log.lines()).last().asString().startsWith("info: eml: 0 reminders sent, 1 were sent before; ");
        assertThat(Path.of(LEDGER)).content().isEqualTo(ledger);
    }

    @Test
    @InjectMojo(goal = "remind", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = OUTPUT)
    @MojoParameter(name = "ledger", value = LEDGER)
    @MojoParameter(name = "send", value = "true")
    @MojoParameter(name = "asOf", value = "2099-01-01")
    @MojoParameter(name = "skip", value = "false")
    void ofAnotherDayItWritesFilesAndRemembersNothing(RemindMojo goal) throws Exception {
        run(goal, Map.of());
        assertThat(log.lines())
                .startsWith(
                        "warning: isms.asOf is given: this is a look at 2099-01-01, of which the ledger learns nothing");
        assertThat(Path.of(OUTPUT, "reminders")).isDirectoryContaining("glob:**/2099-01-01-jane-*.eml");
        assertThat(Path.of(LEDGER)).doesNotExist();
        setVariableValueToObject(goal, "channel", "smtp");
        assertThatThrownBy(() -> run(goal, Map.of()))
                .hasMessageContaining("isms.asOf is 2099-01-01, and nobody is to be reminded as of another day than"
                        + " today on the channel smtp; leave it out, or use -Disms.channel=eml");
    }

    @Test
    @InjectMojo(goal = "remind", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = OUTPUT)
    @MojoParameter(name = "ledger", value = LEDGER)
    @MojoParameter(name = "channel", value = "smtp,slak,teams,webhook,github,gitlab")
    @MojoParameter(name = "portalUrl", value = "isms.example.com")
    @MojoParameter(name = "mailFrom", value = "isms")
    @MojoParameter(name = "smtpPort", value = "65536")
    @MojoParameter(name = "smtpTls", value = "ssl")
    @MojoParameter(name = "githubRepository", value = "isms")
    @MojoParameter(name = "send", value = "true")
    @MojoParameter(name = "skip", value = "false")
    void everythingThatIsMissingIsToldAtOnce(RemindMojo goal) {
        Map<String, String> environment = Map.of(
                "ISMS_TEAMS_URL", "http://teams.example/s3cret",
                "ISMS_WEBHOOK_URL", "https://hooks.example/s3cret",
                "ISMS_SMTP_USER", "isms");
        assertThatThrownBy(() -> run(goal, environment))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        String.join(
                                "\n",
                                "isms.channel names 'slak', which is no channel; did you mean 'slack'?",
                                "isms.portalUrl is 'isms.example.com', which is no address of a portal; write it as https://isms.example.com/",
                                "isms.mailFrom is 'isms', which is no mail address; write it as isms@example.com",
                                "the channel smtp needs a mail server: set isms.smtpHost",
                                "isms.smtpTls is 'ssl'; set it to starttls, tls or none",
                                "isms.smtpPort is 65536, which no port is; take one up to 65535, or leave it out",
                                "the login of ISMS_SMTP_USER and ISMS_SMTP_PASSWORD is half a login; set both the user and the password, or neither",
                                "the address of the channel teams is no address of the form https://host/path; correct it where it is set",
                                "the POM does not allow the host of the channel webhook, hooks.example:443; add it to <hosts> of the plugin",
                                "isms.githubRepository is 'isms'; write it as owner/name",
                                "the token for GitHub is not known: set the environment variable GITHUB_TOKEN, or the password of a <server> with the <id> 'isms-github' in Maven's settings",
                                "the POM does not allow the host of the tracker https://api.github.com, api.github.com:443; add it to <hosts> of the plugin",
                                "isms.gitlabProject is not set, and no build server tells it; write it as group/project",
                                "the token for GitLab is not known: set the environment variable GITLAB_TOKEN, or the password of a <server> with the <id> 'isms-gitlab' in Maven's settings",
                                "the POM does not allow the host of the tracker https://gitlab.com/api/v4, gitlab.com:443; add it to <hosts> of the plugin"));
        assertThat(Path.of(LEDGER)).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "remind", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "skip", value = "false")
    void aForkRemindsNobody(RemindMojo goal) throws Exception {
        run(goal, Map.of("CHANGE_ID", "7", "CHANGE_BRANCH", "topic", "CHANGE_FORK", "eve"));
        assertThat(log.lines())
                .containsExactly("warning: Nobody is reminded: this is a pull request of the fork eve (Jenkins), and"
                        + " what a stranger's files say is nobody's duty");
    }

    @Test
    @InjectMojo(goal = "remind", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "skip", value = "false")
    void anIsmsThatCannotBeReadRemindsNobody(RemindMojo goal) throws Exception {
        RemindedContent.write("calendar/broken.md", "---\nid: [\n---\n");
        assertThatThrownBy(() -> run(goal, Map.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("nobody is reminded by an ISMS that cannot be read as a whole; run isms:validate and put"
                        + " right what it tells");
    }

    private void run(RemindMojo goal, Map<String, String> environment) throws Exception {
        goal.setLog(log);
        goal.within(environment, HttpClient.newHttpClient());
        goal.execute();
    }
}
