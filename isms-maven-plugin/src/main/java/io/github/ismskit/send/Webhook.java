package io.github.ismskit.send;

import io.github.ismskit.remind.Delivery;
import io.github.ismskit.web.AllowedHost;
import io.github.ismskit.web.Call;
import io.github.ismskit.web.NoAnswer;
import io.github.ismskit.web.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;

/** Posts digests to an address that is a secret, since whoever knows it may post there. */
public final class Webhook implements Sender {

    private static final int NAMING_NOTHING = 1;

    private final HttpClient client;
    private final AllowedHost host;
    private final URI address;
    private final Payload payload;
    private final Pauses pauses;

    public Webhook(HttpClient client, AllowedHost host, URI address, Payload payload) {
        this(client, host, address, payload, new Pauses());
    }

    Webhook(HttpClient client, AllowedHost host, URI address, Payload payload, Pauses pauses) {
        this.client = client;
        this.host = host;
        this.address = address;
        this.payload = payload;
        this.pauses = pauses;
    }

    @Override
    public void send(Delivery delivery) throws NotSent {
        String named = "the webhook at " + AllowedHost.of(address);
        Map<String, String> headers =
                Map.of("Content-Type", "application/json; charset=utf-8", "Idempotency-Key", delivery.id());
        try {
            Call call = new Call(client, host, named);
            Reply reply = pauses.reply(named, () -> call.post(address, headers, payload.bytes(delivery)));
            if (!reply.isTaken()) {
                throw new NotSent(named + " answered with " + reply.status() + hidden(reply.words())
                        + "; "
                        + (reply.pause().isPresent()
                                ? Pauses.REMEDY
                                : "see that its address is right and the service well"));
            }
        } catch (NoAnswer e) {
            throw new NotSent(hidden(String.valueOf(e.getMessage())), e);
        }
    }

    /** Some services repeat what they were asked. */
    private String hidden(String text) {
        String path = address.getRawPath();
        String query = String.valueOf(address.getRawQuery());
        String safe = host.hidden(text).replace(address.toString(), "(hidden)");
        safe = path.length() > NAMING_NOTHING ? safe.replace(path, "(hidden)") : safe;
        return address.getRawQuery() == null ? safe : safe.replace(query, "(hidden)");
    }
}
