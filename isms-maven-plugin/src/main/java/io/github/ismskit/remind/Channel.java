package io.github.ismskit.remind;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways on which somebody can be reminded. */
public enum Channel {
    EML,
    SMTP,
    SLACK,
    TEAMS,
    WEBHOOK,
    GITHUB,
    GITLAB;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> ofKey(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Needs the address of somebody. */
    public boolean isMail() {
        return this == EML || this == SMTP;
    }

    /** Keeps one issue an obligation. */
    public boolean isTracker() {
        return this == GITHUB || this == GITLAB;
    }

    /** Can see for itself what has arrived there, so that nothing stays in doubt. */
    boolean showsWhatArrived() {
        return this == EML || isTracker();
    }
}
