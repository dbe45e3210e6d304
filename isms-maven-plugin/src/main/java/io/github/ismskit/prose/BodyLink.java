package io.github.ismskit.prose;

import io.github.ismskit.finding.Location;
import java.util.Optional;

/**
 * A link that a body makes to something inside the content.
 *
 * @param written as the author wrote it
 * @param broken why it leads nowhere; empty when it leads somewhere
 */
public record BodyLink(String written, Location location, Optional<String> broken) {}
