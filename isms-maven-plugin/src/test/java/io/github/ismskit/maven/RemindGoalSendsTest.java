package io.github.ismskit.maven;

import static io.github.ismskit.maven.RemindedContent.CONTENT;
import static io.github.ismskit.maven.RemindedContent.LEDGER;
import static io.github.ismskit.maven.RemindedContent.OUTPUT;
import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.ismskit.send.TestForge;
import io.github.ismskit.web.TestHost;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Reminds of a small ISMS through a mail server, a webhook and a forge on this machine. */
@MojoTest
final class RemindGoalSendsTest {

    private static final String POM = "src/test/resources/goals/pom.xml";
    private static final String SECRET = "/hook/s3cret-T0ken";

    @RegisterExtension
    private final GreenMailExtension mails =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private static Path keys = Path.of("");

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
    @MojoParameter(name = "channel", value = "smtp,slack")
    @MojoParameter(name = "smtpHost", value = "localhost")
    @MojoParameter(name = "smtpTls", value = "none")
    @MojoParameter(name = "send", value = "true")
    @MojoParameter(name = "skip", value = "false")
    void whatFailsIsNamedAndTriedAgainAndWhatSucceedsIsNotRepeated(RemindMojo goal) throws Exception {
        try (TestHost host = TestHost.start(keys)) {
            host.answers(SECRET, 500, "text/plain", "cannot post to " + SECRET);
            prepare(goal, host);
            assertThatThrownBy(goal::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessage("1 delivery failed: slack, Jane Doe; the reasons are above, and the next run tries"
                            + " again");
        }
        assertThat(log.lines())
                .contains("info: smtp: 1 reminder sent, 0 were sent before")
                .anyMatch(line -> line.startsWith("error: slack, Jane Doe: not sent: the webhook at localhost:")
                        && line.contains(" answered with 500 (cannot post to (hidden))"));
        try (TestHost host = TestHost.start(keys)) {
            host.answers(SECRET, 200, "text/plain", "ok");
            prepare(goal, host);
            goal.execute();
        }
        assertThat(log.lines())
                .endsWith("info: slack: 1 reminder sent, 0 were sent before")
                .contains("info: smtp: 0 reminders sent, 1 were sent before");
        assertThat(mails.getReceivedMessages()).hasSize(1);
        assertThat(Files.readString(Path.of(LEDGER)) + log.lines()).doesNotContain("s3cret");
    }

    @Test
    @InjectMojo(goal = "remind", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = OUTPUT)
    @MojoParameter(name = "ledger", value = LEDGER)
    @MojoParameter(name = "channel", value = "smtp")
    @MojoParameter(name = "smtpHost", value = "localhost")
    @MojoParameter(name = "smtpTls", value = "none")
    @MojoParameter(name = "send", value = "true")
    @MojoParameter(name = "skip", value = "false")
    void whatIsInDoubtIsToldAndSentAgainOnDemandOnly(RemindMojo goal) throws Exception {
        setVariableValueToObject(goal, "smtpPort", mails.getSmtp().getPort());
        run(goal, Map.of());
        Path ledger = Path.of(LEDGER);
        Files.writeString(ledger, Files.readString(ledger).replaceFirst("\n[^\n]+\n$", "\n"));
        run(goal, Map.of());
        assertThat(log.lines())
                .contains("warning: smtp, Jane Doe: 1 reminder may have been sent already: a build was ended before it"
                        + " could write down what came of it; ask there, or send again with -Disms.resend");
        assertThat(mails.getReceivedMessages()).hasSize(1);
        setVariableValueToObject(goal, "resend", true);
        run(goal, Map.of());
        run(goal, Map.of());
        assertThat(mails.getReceivedMessages()).hasSize(2);
        assertThat(mails.getReceivedMessages()[1].getMessageID())
                .isEqualTo(mails.getReceivedMessages()[0].getMessageID());
    }

    @Test
    @InjectMojo(goal = "remind", pom = POM)
    @MojoParameter(name = "contentDirectory", value = CONTENT)
    @MojoParameter(name = "outputDirectory", value = OUTPUT)
    @MojoParameter(name = "ledger", value = LEDGER)
    @MojoParameter(name = "channel", value = "github")
    @MojoParameter(name = "send", value = "true")
    @MojoParameter(name = "skip", value = "false")
    void anIssueIsOpenedOnceAndClosedByItsEvidence(RemindMojo goal) throws Exception {
        try (TestForge forge = new TestForge(keys, false)) {
            allow(goal, forge.name());
            goal.setLog(log);
            goal.within(
                    Map.of(
                            "GITHUB_API_URL",
                            forge.api(),
                            "GITHUB_REPOSITORY",
                            "acme/isms",
                            "GITHUB_TOKEN",
                            TestForge.TOKEN),
                    forge.client());
            goal.execute();
            goal.execute();
            assertThat(forge.writes()).containsExactly("POST issues");
            RemindedContent.write("evidence/register.yaml", """
                    - id: EV-SCAN
                      activity: ACT-SCAN
                      performed: TODAY
                      performed-by: jane
                      links: [{title: Ticket, url: "https://tickets.example/1"}]
                    """.replace("TODAY", today.toString()));
            goal.execute();
            assertThat(forge.writes()).containsExactly("POST issues", "POST issues/1/comments", "PATCH issues/1");
        }
        assertThat(log.lines())
                .endsWith("info: github: 0 reminders sent, 0 were sent before, 1 issue closed")
                .contains("info: github: 1 reminder sent, 0 were sent before, 0 issues closed");
        assertThat(Files.readString(Path.of(LEDGER)) + log.lines()).doesNotContain(TestForge.TOKEN);
    }

    private void run(RemindMojo goal, Map<String, String> environment) throws Exception {
        goal.setLog(log);
        goal.within(environment, HttpClient.newHttpClient());
        goal.execute();
    }

    /** Lets the goal speak to the mail server and to the host, and trust both. */
    private void prepare(RemindMojo goal, TestHost host) throws Exception {
        allow(goal, host.name());
        setVariableValueToObject(goal, "smtpPort", mails.getSmtp().getPort());
        goal.setLog(log);
        goal.within(Map.of("ISMS_SLACK_URL", host.address(SECRET)), host.client());
    }

    private static void allow(RemindMojo goal, String host) throws Exception {
        HostSetting allowed = new HostSetting();
        setVariableValueToObject(allowed, "name", host);
        setVariableValueToObject(goal, "hosts", List.of(allowed));
    }
}
