package io.github.ismskit.serve;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a browser is told that a file is. */
enum MediaType {
    HTML("text/html; charset=utf-8", "html"),
    STYLE("text/css; charset=utf-8", "css"),
    SCRIPT("text/javascript; charset=utf-8", "js"),
    JSON("application/json", "json"),
    CSV("text/csv; charset=utf-8", "csv"),
    TEXT("text/plain; charset=utf-8", "txt conf"),
    SVG("image/svg+xml", "svg"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    ICON("image/x-icon", "ico"),
    BYTES("application/octet-stream", "");

    private final String words;
    private final String endings;

    MediaType(String words, String endings) {
        this.words = words;
        this.endings = endings;
    }

    static MediaType of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> List.of(each.endings.split(" ")).contains(ending))
                .findFirst()
                .orElse(BYTES);
    }

    /** The same where the file is somebody's evidence: pictures are shown in pages, all else is bytes. */
    static MediaType ofEvidence(String path) {
        MediaType type = of(path);
        return switch (type) {
            case PNG, JPEG, GIF, WEBP -> type;
            default -> BYTES;
        };
    }

    String words() {
        return words;
    }
}
