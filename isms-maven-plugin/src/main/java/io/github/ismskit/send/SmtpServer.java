package io.github.ismskit.send;

import io.github.ismskit.remind.Delivery;
import io.github.ismskit.text.Printed;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Properties;

/** Hands mails to a server by SMTP. */
public final class SmtpServer implements Sender {

    private final Address address;
    private final Optional<Login> login;
    private final Mail mail;
    private final ZonedDateTime now;

    /** How the connection is kept from others. */
    public enum Tls {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int usualPort;

        Tls(int usualPort) {
            this.usualPort = usualPort;
        }

        public int usualPort() {
            return usualPort;
        }
    }

    /** @param seconds how long the server may take for each step */
    public record Address(String host, int port, Tls tls, int seconds) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    public SmtpServer(Address address, Optional<Login> login, Mail mail, ZonedDateTime now) {
        this.address = address;
        this.login = login;
        this.mail = mail;
        this.now = now;
    }

    @Override
    public void send(Delivery delivery) throws NotSent {
        Session session = Session.getInstance(properties());
        MimeMessage message = mail.message(session, delivery, now);
        try {
            hand(message, session.getTransport());
        } catch (AuthenticationFailedException e) {
            throw failure("does not accept the login", "correct the user and the password of the mail server", e);
        } catch (MessagingException e) {
            throw failure("has not taken the mail", "see that host, port and TLS are right, and the address known", e);
        }
    }

    private void hand(MimeMessage message, Transport transport) throws MessagingException {
        try {
            if (login.isPresent()) {
                transport.connect(login.get().user(), login.get().password());
            } else {
                transport.connect();
            }
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    /** What was taken stays taken, however the server says goodbye. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            return;
        }
    }

    private NotSent failure(String what, String remedy, MessagingException cause) {
        String words = Printed.words(cause);
        return new NotSent(
                "the mail server " + address + " " + what + ": "
                        + login.map(each -> each.hidden(words)).orElse(words) + "; " + remedy,
                cause);
    }

    private Properties properties() {
        String millis = String.valueOf(address.seconds() * 1000L);
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", address.host());
        properties.put("mail.smtp.port", String.valueOf(address.port()));
        properties.put("mail.smtp.localhost", Mail.domain(mail.from()));
        properties.put("mail.smtp.from", mail.from());
        properties.put("mail.smtp.auth", String.valueOf(login.isPresent()));
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.ssl.enable", String.valueOf(address.tls() == Tls.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(address.tls() == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(address.tls() == Tls.STARTTLS));
        return properties;
    }
}
