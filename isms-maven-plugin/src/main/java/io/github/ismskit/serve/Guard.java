package io.github.ismskit.serve;

import com.sun.net.httpserver.Headers;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets in who reads on this machine. A page of somebody else must not get at the ISMS through the browser that has the preview
 * open: not under a name of its own for this address, and not by loading our files into itself.
 */
final class Guard {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Pattern HERE = Pattern.compile("(?i)(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private Guard() {}

    static Optional<Answer> refusal(String method, Headers headers) {
        if (!METHODS.contains(method)) {
            return Optional.of(Answer.Ready.plain(405, "the preview only shows; ask with GET or HEAD"));
        }
        String host = Optional.ofNullable(headers.getFirst("Host")).orElse("");
        if (!HERE.matcher(host).matches()) {
            return Optional.of(Answer.Ready.plain(403, "the preview answers to 127.0.0.1 and localhost only"));
        }
        if (isForeign(headers)) {
            return Optional.of(Answer.Ready.plain(403, "the preview gives nothing to pages of another site"));
        }
        return Optional.empty();
    }

    /** To follow a link from elsewhere is fine; browsers that do not say where a request is from are old ones. */
    private static boolean isForeign(Headers headers) {
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean followed = "navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
                && "document".equals(headers.getFirst("Sec-Fetch-Dest"));
        return site != null && !OWN_SITES.contains(site) && !followed;
    }
}
