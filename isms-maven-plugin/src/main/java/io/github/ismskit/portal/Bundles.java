package io.github.ismskit.portal;

import io.github.ismskit.language.Phrases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

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

    static String path(String tag) {
        return "i18n/portal_" + tag + ".properties";
    }

    private Map<String, String> bundle(String tag) {
        Map<String, String> bundle = new HashMap<>();
        Originals.find(path(tag)).ifPresent(ours -> bundle.putAll(read(ours, path(tag))));
        files.own(path(tag)).ifPresent(own -> bundle.putAll(read(own, path(tag))));
        return bundle;
    }

    private static Map<String, String> read(byte[] bytes, String path) {
        Properties properties = new Properties();
        try {
            properties.load(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the phrases in " + path, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    path + " holds a broken \\u escape (" + e.getMessage() + "); write the letter itself, in UTF-8", e);
        }
        Map<String, String> read = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
        return read;
    }
}
