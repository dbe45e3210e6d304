package io.github.ismskit.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Reminded;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mails through a real server on this machine. */
final class SmtpServerTest {

    private static final String PASSWORD = "s3cret-Passw0rd";
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-02-28T06:30:00+01:00");
    private static final Delivery TO_ANN = Reminded.delivery(Channel.SMTP);

    @RegisterExtension
    private final GreenMailExtension server =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @RegisterExtension
    private final GreenMailExtension encrypted =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));

    @Test
    void theMailArrivesAsTextAndAsAPage() throws Exception {
        server.setUser("ann@example.com", "ann", PASSWORD);
        smtp(port(), SmtpServer.Tls.NONE, Optional.of(new Login("ann", PASSWORD)))
                .send(TO_ANN);
        MimeMessage mail = received();
        assertThat(mail.getSubject()).isEqualTo("ISMS of Example Ltd: 1 due");
        assertThat(mail.getMessageID()).isEqualTo("<" + TO_ANN.id() + "@isms.example.com>");
        assertThat(mail.getHeader("Date")).containsExactly("Sat, 28 Feb 2026 06:30:00 +0100");
        assertThat(mail.getHeader("Return-Path")).containsExactly("<isms@example.com>");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Scan (ACT-SCAN) of 2026-02-28");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<h2>Due</h2>");
    }

    @Test
    void aServerThatAsksForNoLoginGetsNone() throws Exception {
        smtp(port(), SmtpServer.Tls.NONE, Optional.empty()).send(TO_ANN);
        assertThat(received().getAllRecipients()[0].toString()).isEqualTo("Ann Lee <ann@example.com>");
    }

    @Test
    void aWrongPasswordIsToldAndNeverRepeated() {
        server.setUser("ann@example.com", "ann", "another");
        assertThatThrownBy(() -> smtp(port(), SmtpServer.Tls.NONE, Optional.of(new Login("ann", PASSWORD)))
                        .send(TO_ANN))
                .isInstanceOf(NotSent.class)
                .hasMessageStartingWith("the mail server localhost:" + port() + " does not accept the login: ")
                .message()
                .doesNotContain(PASSWORD);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWithoutStarttlsGetsNothingInClear() {
        assertThatThrownBy(() -> smtp(port(), SmtpServer.Tls.STARTTLS, Optional.of(new Login("ann", PASSWORD)))
                        .send(TO_ANN))
                .isInstanceOf(NotSent.class)
                .hasMessageStartingWith("the mail server localhost:" + port() + " has not taken the mail: ");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerWhoseCertificateNobodyTrustsGetsNothing() {
        int port = encrypted.getSmtps().getPort();
        assertThatThrownBy(() -> smtp(port, SmtpServer.Tls.TLS, Optional.of(new Login("ann", PASSWORD)))
                        .send(TO_ANN))
                .isInstanceOf(NotSent.class)
                .hasMessageStartingWith("the mail server localhost:" + port + " has not taken the mail: ");
        assertThat(encrypted.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatHangsUpBehindTheTakingHasTakenIt() throws IOException {
        try (RudeServer rude = RudeServer.start()) {
            assertThatCode(() -> smtp(rude.port(), SmtpServer.Tls.NONE, Optional.empty())
                            .send(TO_ANN))
                    .doesNotThrowAnyException();
            assertThat(rude.taken()).contains("Subject: ISMS of Example Ltd: 1 due");
        }
    }

    @Test
    void aServerThatNeverSpeaksIsGivenUpOn() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = silent.getLocalPort();
            assertThatThrownBy(() -> smtp(
                                    new SmtpServer.Address("localhost", port, SmtpServer.Tls.NONE, 1), Optional.empty())
                            .send(TO_ANN))
                    .isInstanceOf(NotSent.class)
                    .hasMessageStartingWith("the mail server localhost:" + port + " has not taken the mail: ");
        }
    }

    @Test
    void aServerThatIsNotThereIsTold() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThatThrownBy(
                        () -> smtp(free, SmtpServer.Tls.NONE, Optional.empty()).send(TO_ANN))
                .isInstanceOf(NotSent.class)
                .hasMessageStartingWith("the mail server localhost:" + free + " has not taken the mail: ")
                .hasMessageEndingWith("; see that host, port and TLS are right, and the address known");
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private MimeMessage received() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static SmtpServer smtp(int port, SmtpServer.Tls tls, Optional<Login> login) {
        return smtp(new SmtpServer.Address("localhost", port, tls, 20), login);
    }

    private static SmtpServer smtp(SmtpServer.Address address, Optional<Login> login) {
        return new SmtpServer(address, login, new Mail("isms@example.com", Reminded.masthead(Reminded.DUE)), NOW);
    }
}
