package io.github.ismskit.maven;

import io.github.ismskit.BuiltIn;
import io.github.ismskit.Content;
import io.github.ismskit.adopt.Adoption;
import io.github.ismskit.adopt.AdoptionFailure;
import io.github.ismskit.adopt.AdoptionReport;
import io.github.ismskit.adopt.ForeignFolder;
import io.github.ismskit.adopt.Proposal;
import io.github.ismskit.adopt.Settlement;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Takes over an ISMS that is kept in another form: Markdown with other headers, or none, and registers in CSV. For each
 * file it proposes a type, an id and a header, shows how the header changes, and lists what it could not place. It writes
 * when it is told to, never over a file that is there, and leaves the texts and the sources as they are. Needs no project.
 */
@Mojo(name = "adopt", requiresProject = false, aggregator = true, threadSafe = true)
public final class AdoptMojo extends AbstractMojo {

    /** The folder to take over, such as a clone of a repository of Comply or the export of a wiki. */
    @Parameter(property = "isms.from")
    private @Nullable File from;

    /** Writes the files; without it, the goal only shows what it would write. */
    @Parameter(property = "isms.write", defaultValue = "false")
    private boolean write;

    /** The folder that the files go to; it may have content already, and may be missing. */
    @Parameter(property = "isms.contentDirectory", defaultValue = "${session.executionRootDirectory}/src/isms")
    private File contentDirectory = new File("src/isms");

    /** How files are encoded that are not UTF-8: {@code windows-1252}, or {@code UTF-8} for none; what is written is UTF-8. */
    @Parameter(property = "isms.encoding", defaultValue = "UTF-8")
    private String encoding = "UTF-8";

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException {
        CommandLine.of(session, plugin, getClass()).demand(getLog());
        Path content = contentDirectory.toPath().toAbsolutePath().normalize();
        Path source = source(content);
        ForeignFolder folder = new ForeignFolder(source, content, charset());
        try {
            Content there = Files.isDirectory(content) ? Content.read(content) : Content.nothing(content);
            LocalDate today = LocalDate.now(there.isms().organisation().zone());
            Proposal proposal = Adoption.propose(there, folder, BuiltIn.catalogue(), today);
            if (write) {
                new Settlement(content).write(proposal);
            }
            new AdoptionReport(proposal, ContentPrefix.of(content))
                    .lines(source.toString(), write)
                    .forEach(getLog()::info);
        } catch (AdoptionFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private Path source(Path content) throws MojoExecutionException {
        Path source = Optional.ofNullable(from)
                .map(file -> file.toPath().toAbsolutePath().normalize())
                .orElseThrow(() -> new MojoExecutionException(
                        "isms.from is not given; say which folder to take over, as -Disms.from=../handbook"));
        if (!Files.isDirectory(source)) {
            throw new MojoExecutionException(
                    "isms.from is " + source + ", which is no folder; say which folder to take over");
        }
        if (source.equals(content)) {
            throw new MojoExecutionException("isms.from is the content folder itself, " + content
                    + "; move the files to take over to a folder beside it");
        }
        return source;
    }

    private Charset charset() throws MojoExecutionException {
        if (encoding.equalsIgnoreCase("UTF-8")) {
            return StandardCharsets.UTF_8;
        }
        if (encoding.equalsIgnoreCase("windows-1252")) {
            return Charset.forName("windows-1252");
        }
        throw new MojoExecutionException(
                "isms.encoding is '" + encoding + "', which is not read here; say UTF-8 or windows-1252");
    }
}
