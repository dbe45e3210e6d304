package io.github.ismskit.send;

import io.github.ismskit.remind.Delivery;
import io.github.ismskit.text.Printed;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.Properties;

/** Puts mails as files into a folder, from which a mail program opens or sends them. */
public final class EmlFolder implements Sender {

    private static final int ID_DIGITS = 8;

    private final Path folder;
    private final Mail mail;
    private final ZoneId zone;

    public EmlFolder(Path folder, Mail mail, ZoneId zone) {
        this.folder = folder;
        this.mail = mail;
        this.zone = zone;
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void send(Delivery delivery) throws NotSent {
        Session session = Session.getInstance(new Properties());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String name = mail.masthead().day() + "-" + delivery.digest().recipientId() + "-"
                + delivery.id().substring(0, ID_DIGITS) + ".eml";
        try {
            mail.message(session, delivery, mail.masthead().day().atStartOfDay(zone))
                    .writeTo(bytes);
            Files.createDirectories(folder);
            Path written = Files.write(folder.resolve("." + name + ".new"), bytes.toByteArray());
            Files.move(written, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | MessagingException e) {
            throw new NotSent(
                    folder.resolve(name) + " cannot be written: " + Printed.words(e)
                            + "; see that isms.outputDirectory is a folder that can be written to",
                    e);
        }
    }
}
