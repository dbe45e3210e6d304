package io.github.ismskit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads YAML that comes with the plugin, by the same rules as content. */
public final class YamlResource {

    private YamlResource() {}

    /** A resource that is one mapping. */
    public static Value.Mapping mapping(String resource) {
        return (Value.Mapping) read(resource);
    }

    /** A resource that is a list. */
    public static Value.Items items(String resource) {
        return (Value.Items) read(resource);
    }

    private static Value read(String resource) {
        try (InputStream in = YamlResource.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the plugin");
            }
            return new HeaderReader(resource, 1).read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        } catch (Fault e) {
            throw new IllegalStateException(resource + " is broken: " + e.getMessage(), e);
        }
    }
}
