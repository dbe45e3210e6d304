package io.github.ismskit.pack;

import io.github.ismskit.portal.PortalFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The portal as it lies in the pack: what only web servers need is left out, and links to files lead to where the pack
 * keeps them, so that no evidence is in it twice.
 *
 * @param places where the files of the content lie in the pack
 */
record PackedPortal(Map<String, String> places) {

    static final String FOLDER = "portal/";

    /** Where the portal keeps the files of the content. */
    private static final String FILES = "files/";

    private static final Set<String> FOR_SERVERS =
            Set.of("404.html", "robots.txt", "headers/nginx.conf", "headers/apache.conf");
    private static final Pattern LINK = Pattern.compile("\\b(href|src)=\"((?:\\.\\./)*)files/([^\"?#]+)\"");
    private static final Pattern SIGN = Pattern.compile("&(?:#(\\d{1,6})|(lt|gt|quot|amp));");
    private static final Map<String, String> NAMED = Map.of("lt", "<", "gt", ">", "quot", "\"", "amp", "&");

    /** The path in the content of a file that the portal offers for download. */
    static Optional<String> source(PortalFile file) {
        boolean offered = file instanceof PortalFile.Copied && file.path().startsWith(FILES);
        return offered ? Optional.of(file.path().substring(FILES.length())) : Optional.empty();
    }

    /** Empty for what the pack does not hold here. */
    Optional<PortalFile> of(PortalFile file) {
        if (FOR_SERVERS.contains(file.path())) {
            return Optional.empty();
        }
        if (file instanceof PortalFile.Drawn drawn) {
            PortalFile led = drawn.path().endsWith(".html")
                    ? new PortalFile.Drawn(drawn.path(), () -> led(drawn.bytes().get()))
                    : drawn;
            return Optional.of(led.in(FOLDER));
        }
        PortalFile.Copied copied = (PortalFile.Copied) file;
        Optional<String> place = source(file).map(places::get);
        return place.isEmpty()
                ? Optional.of(copied.in(FOLDER))
                : place.filter(path -> path.startsWith(FOLDER))
                        .map(path -> new PortalFile.Copied(path, copied.source(), copied.sha256()));
    }

    private byte[] led(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        return LINK.matcher(html).replaceAll(this::link).getBytes(StandardCharsets.UTF_8);
    }

    /** A link to a file that is not known stays as it is; whoever writes the pack refuses it. */
    private String link(MatchResult link) {
        String place = places.get(decoded(link.group(3)));
        if (place == null) {
            return Matcher.quoteReplacement(link.group());
        }
        String fromPortal = place.startsWith(FOLDER) ? place.substring(FOLDER.length()) : "../" + place;
        return link.group(1) + "=\"" + link.group(2) + fromPortal + "\"";
    }

    private static String decoded(String written) {
        String text = SIGN.matcher(written).replaceAll(sign -> Matcher.quoteReplacement(sign(sign)));
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String sign(MatchResult sign) {
        return sign.group(2) == null
                ? Character.toString(Integer.parseInt(sign.group(1)))
                : NAMED.getOrDefault(sign.group(2), "");
    }
}
