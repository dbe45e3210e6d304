package io.github.ismskit.portal;

import io.github.ismskit.finding.Nearest;
import io.github.ismskit.language.Phrases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** The phrases of the template: ours, with the organisation's own in place of those of the same key. */
final class Bundles {

    private static final String ENGLISH = "en";

    private final TemplateFiles files;

    Bundles(TemplateFiles files) {
        this.files = files;
    }

    /** @param tag a language; one that nobody has a bundle for speaks English with its own dates and numbers */
    Phrases phrases(String tag) {
        return new Phrases(tag, bundle(tag), bundle(ENGLISH));
    }

    /** What the languages of a portal lack, and keys of the organisation's own bundles that are never said. */
    List<String> remarks(String language, List<String> further) {
        List<String> remarks = new ArrayList<>();
        Set<String> ours = ours();
        Stream.concat(Stream.of(language), further.stream()).forEach(tag -> {
            Phrases phrases = phrases(tag);
            if (!phrases.missing().isEmpty()) {
                remarks.add(path(tag) + ": " + phrases.missing().size() + " phrases are missing and told in English: "
                        + String.join(", ", phrases.missing()));
            }
            phrases.unheard().forEach(key -> remarks.add(saidNowhere(tag, key, ours)));
        });
        if (language.equals(ENGLISH) || further.contains(ENGLISH)) {
            slipsInEnglish(ours).forEach(key -> remarks.add(saidNowhere(ENGLISH, key, ours)));
        }
        return remarks;
    }

    private static String saidNowhere(String tag, String key, Set<String> ours) {
        return path(tag) + ": '" + key + "' is said nowhere"
                + Nearest.to(key, ours)
                        .map(near -> ", did you mean '" + near + "'?")
                        .orElse("");
    }

    /** Whatever English says counts as said, since a template of one's own may say it; a key beside one of ours is a slip. */
    private List<String> slipsInEnglish(Set<String> ours) {
        return files.own(path(ENGLISH)).map(own -> read(own, path(ENGLISH)).keySet()).orElse(Set.of()).stream()
                .filter(key -> !ours.contains(key))
                .filter(key -> Nearest.to(key, ours).isPresent())
                .sorted()
                .toList();
    }

    private static Set<String> ours() {
        return Originals.find(path(ENGLISH))
                .map(text -> read(text, path(ENGLISH)).keySet())
                .orElse(Set.of());
    }

    /** Whether a file of the template's folder is a bundle. */
    static boolean isBundle(String path) {
        return path.matches("i18n/portal_[A-Za-z]{2,3}(-[A-Za-z0-9]+)*\\.properties");
    }

    static String path(String tag) {
        return "i18n/portal_" + tag + ".properties";
    }

    /** A region says what its language says, unless it says it in its own way: {@code de-AT} begins with {@code de}. */
    private Map<String, String> bundle(String tag) {
        int region = tag.lastIndexOf('-');
        Map<String, String> bundle = region < 0 ? new HashMap<>() : bundle(tag.substring(0, region));
        Originals.find(path(tag)).ifPresent(ours -> bundle.putAll(read(ours, path(tag))));
        files.own(path(tag)).ifPresent(own -> bundle.putAll(sound(read(own, path(tag)), path(tag))));
        return bundle;
    }

    private static Map<String, String> sound(Map<String, String> own, String path) {
        List<String> faults = PhraseFaults.of(own);
        if (!faults.isEmpty()) {
            throw new TemplateFailure(path + ": " + String.join("\n  ", faults));
        }
        return own;
    }

    private static Map<String, String> read(byte[] bytes, String path) {
        Properties properties = new Properties();
        try {
            properties.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the phrases in " + path, e);
        } catch (IllegalArgumentException e) {
            throw new TemplateFailure(
                    path + " holds a broken \\u escape (" + e.getMessage() + "); write the letter itself, in UTF-8");
        }
        Map<String, String> read = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
        return read;
    }
}
