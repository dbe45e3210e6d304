package io.github.ismskit.portal;

import io.github.ismskit.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The site template's own files, as they came with the plugin. */
final class Originals {

    private static final String ROOT = SiteTemplate.ROOT.substring(1) + "/";
    private static final String KNOWN_FILE = SiteTemplate.ROOT + "/layouts/page.ftlh";

    private Originals() {}

    static byte[] read(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("the site template lacks " + path));
    }

    static Optional<byte[]> find(String path) {
        try (InputStream in = Originals.class.getResourceAsStream(SiteTemplate.ROOT + "/" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template's " + path, e);
        }
    }

    static String sha256(String path) {
        return Sha256.hex(read(path));
    }

    /** Every path there is, sorted. */
    static Set<String> paths() {
        URL known = Originals.class.getResource(KNOWN_FILE);
        if (known == null) {
            throw new IllegalStateException("the site template is not on the class path");
        }
        try {
            return known.openConnection() instanceof JarURLConnection connection
                    ? inJar(connection.getJarFileURL().toURI())
                    : below(Path.of(known.toURI()).resolve("../..").normalize());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the site template", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the site template has no place: " + known, e);
        }
    }

    /** The files below a folder, with {@code /} between the parts of their paths, sorted. */
    static Set<String> below(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            Set<String> paths = new TreeSet<>();
            walk.filter(Files::isRegularFile)
                    .forEach(
                            file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static Set<String> inJar(URI jar) throws IOException {
        try (JarFile file = new JarFile(Path.of(jar).toFile())) {
            Set<String> paths = new TreeSet<>();
            file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(ROOT) && !name.endsWith("/"))
                    .forEach(name -> paths.add(name.substring(ROOT.length())));
            return paths;
        }
    }
}
