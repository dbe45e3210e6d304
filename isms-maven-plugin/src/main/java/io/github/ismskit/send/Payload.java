package io.github.ismskit.send;

import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Digest;
import io.github.ismskit.remind.Letter;
import io.github.ismskit.remind.Masthead;
import io.github.ismskit.remind.Told;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A digest in the form in which a webhook takes it. */
public final class Payload {

    /** Teams refuses cards of 28 kB, which it counts in a form of its own; Slack tears long messages apart. */
    private static final int MOST_BYTES = 16_000;

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
        return switch (form) {
            case SLACK -> fitting(delivery.digest(), this::slack);
            case TEAMS -> fitting(delivery.digest(), this::teams);
            case GENERIC -> bytes(generic(delivery));
        };
    }

    private static byte[] bytes(ObjectNode payload) {
        return JSON.writeValueAsString(payload).getBytes(StandardCharsets.UTF_8);
    }

    /** A message with as many lines as fit, the most urgent first; never one by half. */
    private byte[] fitting(Digest digest, BiFunction<Digest, String, ObjectNode> message) {
        int told = digest.lines().size();
        byte[] bytes = bytes(message.apply(digest, text(digest, told)));
        while (bytes.length > MOST_BYTES && told > 0) {
            told = Math.min(told - 1, (int) ((long) told * MOST_BYTES / bytes.length));
            bytes = bytes(message.apply(digest, text(digest, told)));
        }
        return bytes;
    }

    /** As plain text, in which content can neither set off words nor call anybody. */
    private ObjectNode slack(Digest digest, String told) {
        String text = heading(digest) + "\n\n" + told;
        return JSON.createObjectNode()
                .put("text", text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .put("mrkdwn", false);
    }

    /** An adaptive card of runs of text, which know no markup. */
    private ObjectNode teams(Digest digest, String told) {
        ObjectNode card = JSON.createObjectNode()
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("type", "AdaptiveCard")
                .put("version", "1.4");
        ArrayNode body = card.putArray("body");
        run(body, heading(digest)).put("weight", "Bolder");
        told.lines().forEach(line -> run(body, line));
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

    private String heading(Digest digest) {
        return masthead.subject(digest) + " – " + digest.addressee();
    }

    /** The first lines of a digest as a letter, and how many more there are. */
    private String text(Digest digest, int lines) {
        List<Told> urgent = digest.lines().stream()
                .sorted(Comparator.comparing(line -> line.notice().level().stage()))
                .limit(lines)
                .toList();
        String text =
                Letter.of(new Digest(digest.recipient(), urgent), masthead).text();
        int more = digest.lines().size() - lines;
        return more == 0 ? text : text + "\n… and " + more + " more; isms:todo tells all of them\n";
    }
}
