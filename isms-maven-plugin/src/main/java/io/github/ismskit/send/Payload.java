package io.github.ismskit.send;

import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Letter;
import io.github.ismskit.remind.Masthead;
import io.github.ismskit.remind.Told;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A digest in the form in which a webhook takes it. */
public final class Payload {

    /** Both services refuse much longer messages. */
    private static final int MOST_CHARACTERS = 15_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Form form;
    private final Masthead masthead;

    /** Who takes it. */
    public enum Form {
        SLACK,
        TEAMS,
        GENERIC
    }

    public Payload(Form form, Masthead masthead) {
        this.form = form;
        this.masthead = masthead;
    }

    byte[] bytes(Delivery delivery) {
        ObjectNode payload =
                switch (form) {
                    case SLACK -> slack(delivery);
                    case TEAMS -> teams(delivery);
                    case GENERIC -> generic(delivery);
                };
        return JSON.writeValueAsString(payload).getBytes(StandardCharsets.UTF_8);
    }

    /** As plain text, in which content can neither set off words nor call anybody. */
    private ObjectNode slack(Delivery delivery) {
        String text = heading(delivery) + "\n\n" + text(delivery);
        return JSON.createObjectNode()
                .put("text", text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .put("mrkdwn", false);
    }

    /** An adaptive card of runs of text, which know no markup. */
    private ObjectNode teams(Delivery delivery) {
        ObjectNode card = JSON.createObjectNode()
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("type", "AdaptiveCard")
                .put("version", "1.4");
        ArrayNode body = card.putArray("body");
        run(body, heading(delivery)).put("weight", "Bolder");
        text(delivery).lines().forEach(line -> run(body, line));
        ObjectNode message = JSON.createObjectNode().put("type", "message");
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .set("content", card);
        return message;
    }

    private static ObjectNode run(ArrayNode body, String text) {
        return body.addObject()
                .put("type", "RichTextBlock")
                .putArray("inlines")
                .addObject()
                .put("type", "TextRun")
                .put("text", text.isEmpty() ? " " : text);
    }

    private ObjectNode generic(Delivery delivery) {
        ObjectNode payload = JSON.createObjectNode()
                .put("schemaVersion", 1)
                .put("id", delivery.id())
                .put("organisation", masthead.organisation())
                .put("day", masthead.day().toString());
        payload.putObject("recipient")
                .put("id", delivery.digest().recipientId())
                .put("name", delivery.digest().addressee());
        ArrayNode notices = payload.putArray("notices");
        delivery.digest().lines().forEach(line -> notice(notices.addObject(), line));
        return payload;
    }

    private void notice(ObjectNode notice, Told line) {
        notice.put("key", line.notice().key())
                .put("stage", line.notice().level().stage().name().toLowerCase(Locale.ROOT))
                .put("level", line.notice().level().name())
                .put("record", line.notice().item().record())
                .put("owner", line.notice().item().owner())
                .put("what", line.what())
                .put("due", line.notice().item().due().toString())
                .put("lastGoodDay", line.notice().item().lastGoodDay().toString())
                .put("todo", masthead.rest(line));
        masthead.link(line).ifPresent(link -> notice.put("page", link));
    }

    private String heading(Delivery delivery) {
        return masthead.subject(delivery.digest()) + " – " + delivery.digest().addressee();
    }

    private String text(Delivery delivery) {
        String text = Letter.of(delivery.digest(), masthead).text();
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, text.lastIndexOf('\n', MOST_CHARACTERS)) + "\n… and more in the portal\n";
    }
}
