package io.github.ismskit.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The search index of a portal as it lies on disk, beside the pages that it speaks of. */
record DrawnIndex(Path folder) {

    /** A page that has no bar, and is not searched for. */
    static boolean standsAlone(String page) {
        return page.endsWith(".single.html") || page.equals("404.html");
    }

    Path file() {
        return folder.resolve("assets/search-index.en.js");
    }

    /** Every page on disk that search should know. */
    List<String> pages() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html") && !path.startsWith("files/"))
                    .filter(path -> !standsAlone(path) && !path.startsWith("search/") && !path.startsWith("de/"))
                    .sorted()
                    .toList();
        }
    }

    /** The pages that the index names, in its order. */
    List<String> paths() throws IOException {
        return lines().stream().map(line -> line.get(0).asString()).toList();
    }

    /** How many words, titles and texts the index tells. */
    long told() throws IOException {
        return lines().stream().flatMap(line -> told(line).stream()).count();
    }

    List<String> toldButNotShown() throws IOException {
        List<String> hidden = new ArrayList<>();
        for (JsonNode line : lines()) {
            String path = line.get(0).asString();
            Document page = Jsoup.parse(Files.readString(folder.resolve(path), StandardCharsets.UTF_8));
            String shown =
                    squeezed(page.select("main, .menu__link[aria-current]").text());
            page.select("main h2, main h3, main h4, main h5, main h6").remove();
            String withoutHeadings =
                    squeezed(page.select("main, .menu__link[aria-current]").text());
            told(line).stream()
                    .filter(words -> !shown.contains(squeezed(words)) && !withoutHeadings.contains(squeezed(words)))
                    .forEach(words -> hidden.add(path + " does not show: " + words));
        }
        return hidden;
    }

    private static List<String> told(JsonNode line) {
        Stream<String> names = Stream.of(1, 2, 4).map(place -> line.get(place).asString());
        Stream<String> texts = Stream.of(line.get(5).asString().split(" · ")).map(text -> text.replaceFirst("…$", ""));
        return Stream.concat(names, texts).filter(words -> !words.isEmpty()).toList();
    }

    private List<JsonNode> lines() throws IOException {
        String script = Files.readString(file(), StandardCharsets.UTF_8);
        List<JsonNode> lines = new ArrayList<>();
        new ObjectMapper()
                .readTree(script.substring(script.indexOf('=') + 1, script.lastIndexOf(';')))
                .forEach(lines::add);
        return lines;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
