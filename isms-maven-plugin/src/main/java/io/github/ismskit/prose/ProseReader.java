package io.github.ismskit.prose;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.catalogue.Glossary;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Parses and renders the bodies of all records, each once, side by side. */
public final class ProseReader {

    /** The library descends once for each nested mark, so hostile text needs a deep stack; it is reserved, not used. */
    private static final long STACK_BYTES = 64L * 1024 * 1024;

    private static final long PATIENCE_SECONDS = 20;

    private ProseReader() {}

    /**
     * @param addresses where the records' pages will lie
     * @param glossary the words that texts are linked to
     * @param storedFiles paths of the files that texts may link to
     */
    public static Prose read(Isms isms, Addresses addresses, Glossary glossary, Set<String> storedFiles) {
        return read(isms, addresses, glossary, storedFiles, Set.of());
    }

    /** @param withheld ids of records that texts may not name; a link to one says that it is withheld */
    public static Prose read(
            Isms isms, Addresses addresses, Glossary glossary, Set<String> storedFiles, Set<String> withheld) {
        Markdown markdown = new Markdown(glossary);
        Places places = Places.of(isms, addresses, storedFiles, withheld);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
                    Thread thread = new Thread(null, task, "isms-prose", STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            return new Prose(passages(threads, markdown, places, isms.entries()));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, Passage> passages(
            ExecutorService threads, Markdown markdown, Places places, List<Entry> entries) {
        Map<String, Future<Passage>> running = new HashMap<>();
        List<Entry> written = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.header().body().isEmpty() && !running.containsKey(entry.id())) {
                written.add(entry);
                running.put(entry.id(), threads.submit(() -> markdown.passage(entry, places)));
            }
        }
        Map<String, Passage> passages = new HashMap<>();
        for (Entry entry : written) {
            Future<Passage> future = running.get(entry.id());
            if (future != null) {
                passages.put(entry.id(), outcome(entry, future));
            }
        }
        return passages;
    }

    private static Passage outcome(Entry entry, Future<Passage> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return Markdown.failed(entry, "it takes too long to read; its marks are nested too deeply");
        } catch (ExecutionException e) {
            String reason = e.getCause() instanceof StackOverflowError
                    ? "its marks are nested too deeply"
                    : "the Markdown library failed with " + String.valueOf(e.getCause());
            return Markdown.failed(entry, reason);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted while texts were read", e);
        }
    }
}
