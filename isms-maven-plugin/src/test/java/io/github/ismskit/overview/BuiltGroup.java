package io.github.ismskit.overview;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.portal.GroupPortal;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.publish.Publisher;
import io.github.ismskit.report.FindingsJson;
import io.github.ismskit.report.IsmsJson;
import io.github.ismskit.report.JudgedJson;
import io.github.ismskit.report.OverviewJson;
import io.github.ismskit.report.ReadinessJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A group of two ISMSs, one of which passes, built as their modules would build them. */
public final class BuiltGroup {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static final Path PASSING =
            Path.of("src/it/minimal-passes/src/isms").toAbsolutePath().normalize();

    private final Path folder;

    private BuiltGroup(Path folder) {
        this.folder = folder;
    }

    /** A copy for a test that changes it. */
    public static BuiltGroup in(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(Once.GROUP.folder)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(Once.GROUP.folder.relativize(each).toString());
                Files.createDirectories(to.getParent());
                Files.copy(each, to);
            }
        }
        return new BuiltGroup(folder.toAbsolutePath().normalize());
    }

    /** Built once for all tests, each of which gets a copy. */
    private static final class Once {

        static final BuiltGroup GROUP = build();

        private static BuiltGroup build() {
            try {
                BuiltGroup group = new BuiltGroup(Path.of("target/built-group").toAbsolutePath());
                group.build("north", PASSING);
                group.build("south", group.failing());
                return group;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public List<IsmsModule> modules() {
        return List.of(module("north"), module("south"));
    }

    public IsmsModule module(String name) {
        return new IsmsModule(name, output(name), true);
    }

    public Path output(String name) {
        return folder.resolve(name + "/target/isms");
    }

    /** What the group is called upon as of its day, whatever was done to the files since. */
    public Group read() {
        return new GroupReader(Optional.of(DAY), NOON).read(modules());
    }

    /** The overview of the group, in a folder as it would be published. */
    public Path drawn(Group group, String language) {
        Publisher publisher = new Publisher(folder.resolve("target")).overview();
        List<PortalFile> files =
                new ArrayList<>(new GroupPortal(new SiteTemplate(Optional.empty()), "Example Group", "test")
                        .files(group, Optional.of(language)));
        files.add(new PortalFile.Drawn("overview.json", () -> new OverviewJson(group, "test").bytes()));
        publisher.portal(files);
        return publisher.folder();
    }

    /** Changes a file of a module after its build. */
    public void change(String module, String file, String from, String to) {
        Path path = output(module).resolve(file);
        try {
            String text = Files.readString(path);
            if (!text.contains(from)) {
                throw new IllegalArgumentException(path + " has no " + from);
            }
            Files.writeString(path, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(String module, Path content) {
        Assessment assessment = new Assessor().withoutHistory().assess(content, AsOf.day(DAY));
        Publisher publisher = new Publisher(output(module));
        List<PortalFile> portal =
                new ArrayList<>(new Portal(new SiteTemplate(Optional.empty()), content, "test").files(assessment));
        portal.add(new PortalFile.Drawn("judged.json", () -> JudgedJson.bytes(assessment, "test")));
        publisher.portal(portal);
        publisher.beside(Map.of(
                "findings.json", new FindingsJson(assessment, "test").bytes(),
                "readiness.json", new ReadinessJson(assessment, "test").bytes(),
                "isms.json", new IsmsJson(assessment, "test").bytes()));
    }

    /** The passing one without a single record of evidence, and under a name of its own. */
    private Path failing() throws IOException {
        Path content = folder.resolve("south/src/isms");
        try (Stream<Path> walk = Files.walk(PASSING)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(PASSING.relativize(each).toString());
                Files.createDirectories(to.getParent());
                if (!each.endsWith("evidence/register.yaml")) {
                    Files.copy(each, to, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Path isms = content.resolve("isms.yaml");
        Files.writeString(
                isms,
                Files.readString(isms)
                        .replace("Example Ltd", "Example <South> Ltd")
                        .replace("Europe/Berlin", "Asia/Tokyo"));
        return content;
    }
}
