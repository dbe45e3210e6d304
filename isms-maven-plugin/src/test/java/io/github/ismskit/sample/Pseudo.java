package io.github.ismskit.sample;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A language that is English in brackets, so that words which no bundle knows stand out. */
final class Pseudo {

    private static final Path ENGLISH =
            Path.of("../site-template/src/main/resources/isms-portal/i18n/portal_en.properties");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Names, which are the same in every language. */
    private static final Set<String> NAMES = Set.of("SHA-256", "ID", "Tidewatch Systems GmbH · ISMS");

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

    /** Everything that the content says, on one line. */
    static String written(Path content) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> walk = Files.walk(content)) {
            for (Path file : walk.filter(each -> each.toString().matches(".*\\.(md|yaml)"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file)).append(' ');
            }
        }
        return all.toString().replaceAll("\\s+", " ");
    }

    /** Words without a bracket that are neither written in the content nor marked as English nor linked. */
    static boolean isBare(Element element, String written) {
        Element copy = element.clone();
        copy.select("[lang], a, code, .id, select, input, bdi").remove();
        return isBare(copy.text(), written);
    }

    static boolean isBare(String text, String written) {
        return WORD.matcher(text).find() && !text.contains("⟦") && !NAMES.contains(text) && !written.contains(text);
    }
}
