package io.github.ismskit.inherit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What an archive of shared content says of itself. */
final class Manifest {

    static final String PATH = "META-INF/isms.properties";

    /** The form of the archive; another one is for a later plugin. */
    private static final String VERSION = "1";

    private static final String VERSION_KEY = "schemaVersion";

    private Manifest() {}

    static byte[] of(String coordinates, String organisation) {
        StringBuilder text = new StringBuilder();
        Map<String, String> lines =
                new TreeMap<>(Map.of(VERSION_KEY, VERSION, "coordinates", coordinates, "organisation", organisation));
        lines.forEach((key, value) -> text.append(key)
                .append('=')
                .append(value.replace("\\", "\\\\").replaceAll("\\s+", " "))
                .append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param of whose manifest it is, for the message */
    static void demand(String of, byte[] manifest) throws IOException {
        Properties said = new Properties();
        try {
            said.load(new StringReader(new String(manifest, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw new InheritFailure(of + ": " + PATH + " cannot be read: " + e.getMessage(), e);
        }
        String version = said.getProperty(VERSION_KEY, "");
        if (!version.equals(VERSION)) {
            throw new InheritFailure(of + ": " + PATH + " says " + VERSION_KEY + " '" + version
                    + "', and this plugin reads '" + VERSION
                    + "'; take the plugin's version that shared it, or one that is newer");
        }
    }
}
