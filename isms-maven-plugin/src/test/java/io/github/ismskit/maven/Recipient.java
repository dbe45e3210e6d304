package io.github.ismskit.maven;

import com.sun.net.httpserver.HttpExchange;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.send.TestForge;
import io.github.ismskit.web.HeldAnswers;
import io.github.ismskit.web.TestHost;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What a channel reaches, on this machine: a forge or a webhook, which may take something and not say so. */
record Recipient(RemindRun run, HeldAnswers held, Supplier<List<String>> writes, Runnable end)
        implements AutoCloseable {

    private static final String SECRET = "/hook/s3cret-T0ken";

    static Recipient of(Channel channel, Path keys) {
        return channel.isTracker() ? forge(channel, keys) : webhook(channel, keys);
    }

    /** What it has taken: the writes of a forge, the keys of messages. */
    List<String> taken() {
        return writes.get();
    }

    @Override
    public void close() {
        end.run();
    }

    private static Recipient forge(Channel channel, Path keys) {
        boolean isGitlab = channel == Channel.GITLAB;
        TestForge forge = new TestForge(keys, isGitlab);
        Map<String, String> environment = isGitlab
                ? Map.of("CI_API_V4_URL", forge.api(), "CI_PROJECT_PATH", "acme/isms", "GITLAB_TOKEN", TestForge.TOKEN)
                : Map.of(
                        "GITHUB_API_URL",
                        forge.api(),
                        "GITHUB_REPOSITORY",
                        "acme/isms",
                        "GITHUB_TOKEN",
                        TestForge.TOKEN);
        return new Recipient(
                new RemindRun(channel.key(), forge.name(), keys, environment),
                forge.held(),
                forge::writes,
                forge::close);
    }

    private static Recipient webhook(Channel channel, Path keys) {
        TestHost host = TestHost.start(keys);
        HeldAnswers held = new HeldAnswers();
        List<String> ids = Collections.synchronizedList(new ArrayList<>());
        host.on(SECRET, exchange -> take(exchange, ids, held));
        String variable = "ISMS_" + channel.key().toUpperCase(Locale.ROOT) + "_URL";
        return new Recipient(
                new RemindRun(channel.key(), host.name(), keys, Map.of(variable, host.address(SECRET))),
                held,
                () -> List.copyOf(ids),
                host::close);
    }

    private static void take(HttpExchange exchange, List<String> ids, HeldAnswers held) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String id = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        ids.add(id);
        held.took(id);
        TestHost.send(exchange, 200, "text/plain", "ok");
    }
}
