package io.github.ismskit.maven;

import io.github.ismskit.Content;
import io.github.ismskit.LooseEnds;
import io.github.ismskit.Validation;
import io.github.ismskit.Validator;
import io.github.ismskit.document.Descent;
import io.github.ismskit.document.Document;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.inherit.Coordinates;
import io.github.ismskit.inherit.InheritFailure;
import io.github.ismskit.inherit.SharedContent;
import io.github.ismskit.inherit.SharedPaths;
import io.github.ismskit.report.ConsoleReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Makes the policies, frameworks, activities and documents of this ISMS an artifact of the project, a zip file of classifier
 * {@code isms}, which other repositories inherit with {@code isms.inherits}. {@code isms.yaml}, {@code people.yaml} and
 * evidence are never in it.
 */
@Mojo(name = "share", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class ShareMojo extends IsmsGoal {

    /** Which files are shared: patterns of paths below the content directory. */
    @Parameter(property = "isms.share.includes", defaultValue = "policies/**,frameworks/**,calendar/**,documents/**")
    private List<String> includes = List.of("policies/**", "frameworks/**", "calendar/**", "documents/**");

    @Inject
    private @Nullable MavenProjectHelper artifacts;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Content content = content();
        demandSound(content);
        if (project == null || artifacts == null) {
            throw new MojoExecutionException("isms:share makes an artifact of a project, and there is none");
        }
        try {
            List<String> paths = new SharedPaths(includes).of(own(content));
            if (paths.isEmpty()) {
                throw new MojoFailureException(
                        "nothing is shared: no file of the content is meant by isms.share.includes, which is "
                                + String.join(", ", includes));
            }
            demandWhole(content, paths);
            warnOfLooseEnds(content, paths);
            share(content, paths, new AttachedZip(project, artifacts, Coordinates.CLASSIFIER));
        } catch (InheritFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void share(Content content, List<String> paths, AttachedZip zip) {
        MavenProject of = zip.project();
        String coordinates = of.getGroupId() + ":" + of.getArtifactId() + ":" + of.getVersion();
        String organisation = content.isms().organisation().name();
        new SharedContent(coordinates, organisation).write(contentRoot(), paths, zip.archive());
        zip.attach();
        getLog().info("Shared " + paths.size() + (paths.size() == 1 ? " file" : " files") + " in " + zip.archive()
                + "; inherit them with -Disms.inherits=" + coordinates);
    }

    private void demandSound(Content content) throws MojoFailureException {
        Validation validation = new Validator().validate(content);
        ConsoleReport report = new ConsoleReport(ContentPrefix.of(contentRoot()));
        MavenConsole.print(getLog(), report.lines(validation.findings()));
        if (!validation.isSound()) {
            throw new MojoFailureException("nothing is shared: " + report.summary(validation));
        }
    }

    private static List<String> own(Content content) {
        return Stream.concat(
                        content.reading().documents().stream()
                                .map(Document::source)
                                .filter(source -> !source.isElsewhere())
                                .map(source -> source.file()),
                        content.reading().files().stream().map(StoredFile::path))
                .toList();
    }

    /** Whoever inherits an extension does not have what it extends; a file that cannot be read cannot be copied. */
    private void demandWhole(Content content, List<String> paths) throws MojoFailureException {
        String prefix = ContentPrefix.of(contentRoot());
        List<String> problems = new ArrayList<>();
        for (Document document : content.reading().documents()) {
            String from = document.source().descent().map(Descent::from).orElse("");
            if (!from.isEmpty() && paths.contains(document.source().file())) {
                problems.add(document.source().start().seenFrom(prefix) + ": it extends a record of " + from
                        + ", which those who inherit it would lack; leave it out of isms.share.includes");
            }
        }
        for (StoredFile file : content.reading().files()) {
            if (!file.isSound() && paths.contains(file.path())) {
                problems.add(prefix + file.path() + ": the file is "
                        + file.nature().words() + "; put the file itself there");
            }
        }
        problems.addAll(SharedContent.objections(paths, size(paths)));
        if (!problems.isEmpty()) {
            throw new MojoFailureException("nothing is shared:\n" + String.join("\n", problems));
        }
    }

    private long size(List<String> paths) {
        return paths.stream()
                .mapToLong(path -> contentRoot().resolve(path).toFile().length())
                .sum();
    }

    /** What the files name that does not go with them; a company may well have a record of that id, so this is no refusal. */
    private void warnOfLooseEnds(Content content, List<String> paths) {
        String prefix = ContentPrefix.of(contentRoot());
        for (Finding loose : LooseEnds.in(content, Set.copyOf(paths))) {
            getLog().warn(loose.location().seenFrom(prefix) + ": where this is inherited, " + loose.message()
                    + "; share it as well (isms.share.includes), or name it in words");
        }
    }

    @Override
    void skipped() {
        getLog().warn("nothing was shared, so whoever inherits this content cannot be built");
    }
}
