package io.github.ismskit.remind;

import io.github.ismskit.hash.Sha256;
import java.util.List;
import java.util.stream.Collectors;

/** A digest on its way. */
public record Delivery(Channel channel, Digest digest) {

    /** The same for the same obligations, levels, days and person, so that a repeat is known for one. */
    public String id() {
        String notices = keys().stream().sorted().collect(Collectors.joining("\n"));
        return Sha256.shortHex(channel.key() + "\n" + digest.recipientId() + "\n" + notices, 16);
    }

    public List<String> keys() {
        return digest.lines().stream().map(line -> line.notice().key()).toList();
    }
}
