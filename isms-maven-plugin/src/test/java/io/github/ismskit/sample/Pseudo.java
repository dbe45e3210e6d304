package io.github.ismskit.sample;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A language that is English in brackets, so that words which no bundle knows stand out. */
final class Pseudo {

    private static final Path ENGLISH =
            Path.of("../site-template/src/main/resources/isms-portal/i18n/portal_en.properties");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private Pseudo() {}

    /** Templates of one's own that hold nothing but a bundle for the language {@code eo}. */
    static Path templates(Path folder) throws IOException {
        Properties english = new Properties();
        try (Reader reader = Files.newBufferedReader(ENGLISH)) {
            english.load(reader);
        }
        StringBuilder bundle = new StringBuilder();
        for (String key : new TreeSet<>(english.stringPropertyNames())) {
            String quote = key.startsWith("date.") ? "'" : "";
            bundle.append(key)
                    .append('=')
                    .append(quote + "⟦" + quote)
                    .append(english.getProperty(key))
                    .append(quote + "⟧" + quote)
                    .append('\n');
        }
        Path file = folder.resolve("i18n/portal_eo.properties");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, bundle, StandardCharsets.UTF_8);
        return folder;
    }

    /** Words without a bracket, that are neither marked as English nor a link to a record or a name of the content. */
    static boolean isBare(Element element) {
        Element copy = element.clone();
        copy.select("[lang], a, code, .id, option[value], select, input, bdi").remove();
        String text = copy.text();
        return WORD.matcher(text).find() && !text.contains("⟦");
    }
}
