package io.github.ismskit.maven;

import io.github.ismskit.finding.Nearest;
import io.github.ismskit.remind.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The channels that {@code isms.channel} names. */
final class ChannelChoice {

    private ChannelChoice() {}

    static List<Channel> of(String named, List<String> problems) {
        List<String> known = Stream.of(Channel.values()).map(Channel::key).toList();
        List<Channel> channels = new ArrayList<>();
        for (String each : named.split(",")) {
            String key = each.strip();
            Channel.ofKey(key)
                    .ifPresentOrElse(
                            channels::add,
                            () -> problems.add("isms.channel names '" + key + "', which is no channel; "
                                    + Nearest.advice(key, known, "those are " + String.join(", ", known))));
        }
        return channels.stream().distinct().toList();
    }
}
