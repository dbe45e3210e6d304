package io.github.ismskit.serve;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the server answers. */
sealed interface Answer {

    /** Something that lies in memory. */
    final class Ready implements Answer {

        private final int status;
        private final MediaType type;
        private final byte[] bytes;

        /** @param bytes handed over; nobody changes them */
        Ready(int status, MediaType type, byte[] bytes) {
            this.status = status;
            this.type = type;
            this.bytes = bytes;
        }

        static Ready plain(int status, String text) {
            return new Ready(status, MediaType.TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8));
        }

        int status() {
            return status;
        }

        MediaType type() {
            return type;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** A file of the content, which is handed on as it lies there, and never shown as a page. */
    record Download(MediaType type, Path file) implements Answer {}

    /** The line on which this browser hears of changes. */
    record Line() implements Answer {}
}
