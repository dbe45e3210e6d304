package io.github.ismskit.maven;

import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The address of the repository as a POM declares it; Maven appends the names of modules to what they inherit. */
final class DeclaredScm {

    private DeclaredScm() {}

    static Optional<String> url(@Nullable MavenProject project) {
        for (MavenProject each = project; each != null; each = each.getParent()) {
            if (declares(each.getOriginalModel())) {
                return Optional.ofNullable(each.getScm()).map(Scm::getUrl);
            }
        }
        return Optional.empty();
    }

    private static boolean declares(@Nullable Model written) {
        return written != null && written.getScm() != null && written.getScm().getUrl() != null;
    }
}
