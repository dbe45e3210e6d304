package io.github.ismskit.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reports as a test writes them. */
final class Reports {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Reports() {}

    static List<Taken> reports(Path folder, String... texts) {
        List<Taken> taken = new ArrayList<>();
        for (String text : texts) {
            String name = "report-" + (taken.size() + 1);
            try {
                Path file = Files.writeString(folder.resolve(name), text);
                taken.add(new Taken(file, name, "target/" + name, Files.size(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return taken;
    }

    static String refusal(ReportReader reader, List<Taken> files) {
        try {
            return "seen: " + reader.read(files);
        } catch (Refusal e) {
            return String.valueOf(e.getMessage());
        }
    }
}
