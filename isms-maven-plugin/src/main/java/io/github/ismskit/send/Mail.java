package io.github.ismskit.send;

import io.github.ismskit.model.Person;
import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Letter;
import io.github.ismskit.remind.Masthead;
import io.github.ismskit.text.Printed;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes a digest as a mail, as text and as a page; the same bytes for the same digest and time.
 *
 * @param from the address of the sender
 */
public record Mail(String from, Masthead masthead) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    MimeMessage message(Session session, Delivery delivery, ZonedDateTime time) throws NotSent {
        Person person = delivery.digest()
                .recipient()
                .filter(each -> each.email().isPresent())
                .orElseThrow(() -> new NotSent("nobody has an address to send it to; write one in people.yaml"));
        try {
            return composed(session, delivery, person, time);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new NotSent(
                    "no mail can be made from " + from + " to " + person.email().get() + ": " + Printed.words(e)
                            + "; correct the address",
                    e);
        }
    }

    private MimeMessage composed(Session session, Delivery delivery, Person person, ZonedDateTime time)
            throws MessagingException, UnsupportedEncodingException {
        Letter letter = Letter.of(delivery.digest(), masthead);
        MimeMessage message = new IdentifiedMessage(session, "<" + delivery.id() + "@isms." + domain(from) + ">");
        message.setFrom(address(from, "ISMS " + masthead.organisation()));
        message.setRecipient(Message.RecipientType.TO, address(person.email().orElseThrow(), person.name()));
        message.setSubject(letter.subject(), UTF_8);
        message.setHeader("Date", DATE.format(time));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply"); // Exchange heeds no other; mail may bounce
        Alternatives parts = new Alternatives("isms-" + delivery.id());
        parts.addBodyPart(part(letter.text(), "plain"));
        parts.addBodyPart(part(letter.page(), "html"));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    /** Names come from content: a line break in one would begin another header. */
    private static InternetAddress address(String address, String name)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress made = new InternetAddress(address, Printed.line(name), UTF_8);
        made.validate();
        return made;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text.replace("\n", "\r\n"), UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
