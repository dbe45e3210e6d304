package io.github.ismskit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.atomic.AtomicLong;

/** Tells whether a content tree was touched between two goals of one build; it dates nothing. */
public final class ContentSignature {

    private ContentSignature() {}

    /** A number that differs when a file came, went, or was written again. */
    public static long of(Path root) {
        AtomicLong signature = new AtomicLong();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    long touched = attributes.lastModifiedTime().toMillis();
                    long one = file.toString().hashCode() * 31L + attributes.size();
                    signature.addAndGet((one * 31 + touched) * 0x9E3779B97F4A7C15L);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the content in " + root, e);
        }
        return signature.get();
    }
}
