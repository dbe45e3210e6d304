package io.github.ismskit.maven;

import java.nio.file.Path;

/** How messages name files: as the reader of the console can open them from where Maven was started. */
final class ContentPrefix {

    private ContentPrefix() {}

    static String of(Path content) {
        Path here = Path.of("").toAbsolutePath();
        Path shown = content.startsWith(here) ? here.relativize(content) : content;
        String text = shown.toString().replace('\\', '/');
        return text.isEmpty() ? "" : text + "/";
    }
}
