package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** Days and lengths of time stand as the language writes them; as machines write them they stand in content only. */
final class DaysAreToldInWordsTest {

    private static final Pattern FOR_MACHINES = Pattern.compile("(?<![\\w-])(\\d{4}-\\d\\d(-\\d\\d)?|P\\d+[DMWY])\\b");

    /** Names that the build makes are no sentences: those of readiness reports, and of evidence that has no title. */
    private static final Pattern NAME = Pattern.compile(": (AUD-[A-Z0-9-]+ / |[A-Z][a-z ]+, )\\d{4}-\\d\\d-\\d\\d$");

    @Test
    void inEverySentenceOfThePortal() throws IOException {
        String content = content();
        Set<String> strange = new TreeSet<>();
        int told = 0;
        for (String path : SamplePortal.pages()) {
            Document page = SamplePortal.page(path);
            page.select("main .prose, main [lang=en], main code, main .id, script")
                    .remove();
            for (Element element : page.select("main *")) {
                for (TextNode node : element.textNodes()) {
                    String text = node.text().strip();
                    told += text.matches(".*\\b(20|30) (Nov|days|Tage)\\b.*") ? 1 : 0;
                    if (FOR_MACHINES.matcher(text).find() && !content.contains(bare(text))) {
                        strange.add(path + ": " + text);
                    }
                }
            }
        }
        strange.removeIf(line -> NAME.matcher(line).find());
        // what checks say is English on English pages as well, and is not marked there
        strange.removeIf(line -> !line.startsWith("de/"));
        assertThat(strange).isEmpty();
        assertThat(told).isGreaterThan(50);
    }

    /** Without the brackets that the portal puts around what content says. */
    private static String bare(String text) {
        return text.replaceAll("^\\(|\\)$", "");
    }

    private static String content() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var walk = Files.walk(SamplePortal.CONTENT)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                all.append(file).append('\n');
                if (file.toString().matches(".*\\.(md|ya?ml)")) {
                    all.append(Files.readString(file, StandardCharsets.UTF_8).replaceAll("\\s+", " "));
                }
            }
        }
        return all.toString();
    }
}
