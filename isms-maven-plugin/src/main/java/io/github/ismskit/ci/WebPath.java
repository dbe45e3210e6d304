package io.github.ismskit.ci;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Paths as relative references of RFC 3986. */
final class WebPath {

    private WebPath() {}

    static String encoded(String path) {
        return Stream.of(path.split("/", -1)).map(WebPath::step).collect(Collectors.joining("/"));
    }

    private static String step(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
