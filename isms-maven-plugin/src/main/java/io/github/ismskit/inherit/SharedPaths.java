package io.github.ismskit.inherit;

import io.github.ismskit.document.DocumentType;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Which files of a content tree other repositories may take over. */
public final class SharedPaths {

    private final List<PathMatcher> includes;

    /** @param includes patterns such as {@code policies/**} */
    public SharedPaths(List<String> includes) {
        this.includes = includes.stream().map(SharedPaths::matcher).toList();
    }

    /** Sorted, so that two builds share alike. */
    public List<String> of(List<String> paths) {
        return paths.stream()
                .filter(SharedPaths::mayBeShared)
                .filter(path -> includes.stream().anyMatch(each -> each.matches(Path.of(path))))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whose ISMS it is, who works in it, and what was done is nobody else's. */
    static boolean mayBeShared(String path) {
        int slash = path.indexOf('/');
        return slash > 0
                && !path.endsWith("/")
                && DocumentType.ofFolder(path.substring(0, slash))
                        .filter(type -> type != DocumentType.EVIDENCE)
                        .isPresent();
    }

    private static PathMatcher matcher(String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern.strip());
        } catch (PatternSyntaxException e) {
            throw new InheritFailure(
                    "isms.share.includes: '" + pattern + "' is no pattern of paths; write one such as policies/**", e);
        }
    }
}
