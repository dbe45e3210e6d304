package io.github.ismskit.maven;

import io.github.ismskit.portal.Ejection;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Copies a template of the portal to {@code src/portal}, where a file of the same path replaces it. The copy says in its
 * first line of which version it is, so that later builds can tell when the original has changed. Without a template to
 * copy, it lists those that there are.
 */
@Mojo(name = "eject", threadSafe = true)
public final class EjectMojo extends AbstractMojo {

    /** The path of the template, such as {@code pages/document.ftlh}. */
    @Parameter(property = "isms.template")
    private @Nullable String template;

    /** Where the copy goes: templates and assets of your own. */
    @Parameter(property = "isms.templateDirectory", defaultValue = "${project.basedir}/src/portal")
    private File templateDirectory = new File("src/portal");

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private @Nullable PluginDescriptor plugin;

    @Override
    public void execute() throws MojoExecutionException {
        CommandLine.of(session, plugin, getClass()).demand(getLog());
        if (template == null || template.isBlank()) {
            getLog().info("Templates of the portal; copy one with -Disms.template=PATH");
            Ejection.offers().forEach(getLog()::info);
            return;
        }
        String path = template.trim().replace('\\', '/');
        String advice = Ejection.advice(path);
        if (!advice.isEmpty()) {
            throw new MojoExecutionException(advice);
        }
        write(Ejection.copy(path, version()), templateDirectory.toPath().resolve(path));
    }

    private void write(byte[] copy, Path target) throws MojoExecutionException {
        try {
            Files.createDirectories(target.getParent());
            Files.write(target, copy, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new MojoExecutionException(
                    target + " is there already; move it away, or set isms.templateDirectory to another folder", e);
        } catch (IOException e) {
            throw new MojoExecutionException(target + " could not be written: " + e.getMessage(), e);
        }
        getLog().info("Copied to " + target + "; the next build draws the portal with it");
    }

    private String version() {
        return Optional.ofNullable(plugin).map(PluginDescriptor::getVersion).orElse("unknown");
    }
}
