package io.github.ismskit.inherit;

import io.github.ismskit.document.DocumentType;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/** Which files of a content tree other repositories may take over. */
public final class SharedPaths {

    /** What was done, found and decided in an ISMS proves nothing about another one. */
    private static final Set<DocumentType> NOBODY_ELSES = EnumSet.of(
            DocumentType.EVIDENCE,
            DocumentType.AUDIT,
            DocumentType.REVIEW,
            DocumentType.NONCONFORMITY,
            DocumentType.CHANGE,
            DocumentType.INCIDENT,
            DocumentType.EXCEPTION);

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

    /** Whose ISMS it is, who works in it, and what was done in it is nobody else's. */
    static boolean mayBeShared(String path) {
        return !path.endsWith("/") && liesWhereShared(path);
    }

    /** Whether a path, of a file or of a folder, lies in a folder of the content that others take over. */
    static boolean liesWhereShared(String path) {
        int slash = path.indexOf('/');
        return slash > 0
                && DocumentType.ofFolder(path.substring(0, slash))
                        .filter(type -> !NOBODY_ELSES.contains(type))
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
