package io.github.ismskit.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of the site template: our own from the class path, and the organisation's that replace them. */
final class TemplateFiles {

    private static final String ROOT = SiteTemplate.ROOT.substring(1) + "/";
    private static final String KNOWN_FILE = SiteTemplate.ROOT + "/layouts/page.ftlh";

    private final Optional<Path> overrides;

    TemplateFiles(Optional<Path> overrides) {
        this.overrides = overrides;
    }

    byte[] read(String path) {
        try {
            Optional<Path> own = overrides.map(folder -> folder.resolve(path)).filter(Files::isRegularFile);
            if (own.isPresent()) {
                return Files.readAllBytes(own.get());
            }
            try (InputStream in = TemplateFiles.class.getResourceAsStream(SiteTemplate.ROOT + "/" + path)) {
                if (in == null) {
                    throw new IllegalStateException("the site template lacks " + path);
                }
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template's " + path, e);
        }
    }

    /** Files joined in the order in which a list names them, each on lines of its own. */
    byte[] joined(String folder, String list) {
        StringBuilder all = new StringBuilder();
        for (String name : text(folder + list).lines().toList()) {
            if (!name.isBlank()) {
                all.append(text(folder + name.strip()).strip()).append('\n');
            }
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Files of the organisation that replace nothing, because the template has none of that path. */
    List<String> unusedOverrides() {
        if (overrides.isEmpty()) {
            return List.of();
        }
        Set<String> ours = ours();
        return list(overrides.get()).filter(path -> !ours.contains(path)).toList();
    }

    private String text(String path) {
        return new String(read(path), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static Set<String> ours() {
        URL known = TemplateFiles.class.getResource(KNOWN_FILE);
        if (known == null) {
            throw new IllegalStateException("the site template is not on the class path");
        }
        try {
            return known.openConnection() instanceof JarURLConnection connection
                    ? inJar(connection.getJarFileURL().toURI())
                    : inFolder(Path.of(known.toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the site template", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the site template has no place: " + known, e);
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

    private static Set<String> inFolder(Path knownFile) {
        Path root = knownFile.resolve("../..").normalize();
        Set<String> paths = new TreeSet<>();
        list(root).forEach(paths::add);
        return paths;
    }

    private static Stream<String> list(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<String> paths = walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            return paths.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
