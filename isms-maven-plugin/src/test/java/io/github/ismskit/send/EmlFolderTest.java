package io.github.ismskit.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Masthead;
import io.github.ismskit.remind.Reminded;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmlFolderTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesAMailThatAMailProgramReads() throws Exception {
        send(folder, Reminded.delivery(Channel.EML), "isms@example.com");
        MimeMessage mail = read(only(folder));
        assertThat(only(folder).getFileName().toString()).matches("2026-02-28-ann-[0-9a-f]{8}\\.eml");
        assertThat(mail.getSubject()).isEqualTo("ISMS of Example Ltd: 1 due");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("isms@example.com"));
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("Ann Lee <ann@example.com>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("OOF, AutoReply");
        assertThat(mail.getHeader("Date")).containsExactly("Sat, 28 Feb 2026 00:00:00 +0100");
        assertThat(mail.getMessageID())
                .isEqualTo("<" + Reminded.delivery(Channel.EML).id() + "@isms.example.com>");
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("- Scan (ACT-SCAN) of 2026-02-28\r\n")
                .contains("https://isms.example.com/activities/act-scan.html");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("<a href=\"https://isms.example.com/activities/act-scan.html\">Scan (ACT-SCAN)");
    }

    @Test
    void writesTheSameBytesWhereverAndWheneverItRuns(@TempDir Path other) throws Exception {
        TimeZone before = TimeZone.getDefault();
        send(folder, Reminded.delivery(Channel.EML), "isms@example.com");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            send(other, Reminded.delivery(Channel.EML), "isms@example.com");
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(only(other))
                .hasSameBinaryContentAs(only(folder))
                .hasFileName(only(folder).getFileName().toString());
    }

    @Test
    void noNameBeginsAHeaderOfItsOwn() throws Exception {
        Given isms = Given.isms(Written.policy("POL-1").with("owner", "eve").with("approved", "2025-02-28"))
                .person("eve", Map.of("name", "Eve\r\nBcc: all@example.com\r\n", "email", "eve@example.com"));
        Delivery delivery =
                Reminded.deliveries(Channel.EML, isms.on(Reminded.DUE)).get(0);
        Masthead masthead = new Masthead("Zoë\r\nX-Evil: yes\r\n\r\nbody & Söhne", Reminded.DUE, Optional.empty());
        new EmlFolder(folder, new Mail("isms@example.com", masthead), BERLIN).send(delivery);
        MimeMessage mail = read(only(folder));
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Evil")).isNull();
        assertThat(mail.getSubject()).contains("Zoë", "body & Söhne");
        assertThat(mail.getHeader("Subject")[0]).startsWith("=?UTF-8?");
        assertThat(mail.getAllRecipients()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneIsToldInWords() {
        Given isms = Given.isms(Written.policy("POL-1").with("owner", "eve").with("approved", "2025-02-28"))
                .person("eve", Map.of("name", "Eve", "email", "eve@example.com,all@example.com"));
        Delivery delivery =
                Reminded.deliveries(Channel.EML, isms.on(Reminded.DUE)).get(0);
        assertThatThrownBy(() -> send(folder, delivery, "isms@example.com"))
                .isInstanceOf(NotSent.class)
                .hasMessageStartingWith(
                        "no mail can be made from isms@example.com to eve@example.com,all@example.com: ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileInPlaceOfTheFolderIsToldInWords() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        assertThatThrownBy(() -> send(taken, Reminded.delivery(Channel.EML), "isms@example.com"))
                .isInstanceOf(NotSent.class)
                .hasMessageContaining(" cannot be written: ");
    }

    private static void send(Path folder, Delivery delivery, String from) throws NotSent {
        new EmlFolder(folder, new Mail(from, Reminded.masthead(Reminded.DUE)), BERLIN).send(delivery);
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.reduce((one, other) -> {
                        throw new AssertionError(one + " and " + other);
                    })
                    .orElseThrow();
        }
    }

    private static MimeMessage read(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        }
    }
}
