package io.github.ismskit.collect;

import io.github.ismskit.web.AllowedHost;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Under which terms is collected; all of it comes from the build, and none from content.
 *
 * @param base below which files may be taken, and in which commands run
 * @param content the root of the ISMS, which is not collected into itself
 * @param performedBy in whose name, whatever the activities say
 * @param version of the plugin
 */
public record Terms(
        Path base,
        Path content,
        List<AllowedCommand> commands,
        List<AllowedHost> hosts,
        Optional<String> performedBy,
        Instant now,
        ZoneId zone,
        String version) {

    public Terms {
        commands = List.copyOf(commands);
        hosts = List.copyOf(hosts);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
