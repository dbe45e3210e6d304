package io.github.ismskit.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What the file system says about the folders below some roots, and about those that are made there later. */
final class FolderEvents implements Stir, AutoCloseable {

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE, StandardWatchEventKinds.ENTRY_MODIFY
    };

    private final WatchService service;
    private final List<Path> roots;
    private final Set<Path> awaited;

    private FolderEvents(WatchService service, List<Path> roots) {
        this.service = service;
        this.roots = List.copyOf(roots);
        this.awaited = new HashSet<>(roots);
    }

    static FolderEvents of(List<Path> roots) throws IOException {
        FolderEvents events = new FolderEvents(roots.get(0).getFileSystem().newWatchService(), roots);
        try {
            events.follow();
        } catch (IOException e) {
            events.close();
            throw e;
        }
        return events;
    }

    @Override
    public boolean within(Duration patience) throws InterruptedException {
        WatchKey key = service.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (key == null) {
            meet();
            return false;
        }
        boolean folders = false;
        for (; key != null; key = service.poll()) {
            folders |= key.pollEvents().stream().anyMatch(FolderEvents::mayBeFolder);
            folders |= !key.reset() && roots.contains(key.watchable()) && awaited.add((Path) key.watchable());
        }
        if (folders) {
            followAgain();
        }
        return true;
    }

    /** Nothing tells that a root has come. */
    private void meet() {
        if (awaited.stream().anyMatch(Files::isDirectory)) {
            followAgain();
        }
    }

    /** Events that were lost may have been about folders. */
    private static boolean mayBeFolder(WatchEvent<?> event) {
        return event.kind() == StandardWatchEventKinds.ENTRY_CREATE || event.kind() == StandardWatchEventKinds.OVERFLOW;
    }

    /** What cannot be followed any more is still seen by whoever looks from time to time. */
    private void followAgain() {
        try {
            follow();
        } catch (IOException e) {
            return;
        }
    }

    /** Following a folder twice is following it once. */
    private void follow() throws IOException {
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                Files.walkFileTree(root, new Follow());
                awaited.remove(root);
            }
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private final class Follow extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            folder.register(service, KINDS);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
