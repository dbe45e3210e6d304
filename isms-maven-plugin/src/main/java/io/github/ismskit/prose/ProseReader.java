package io.github.ismskit.prose;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.catalogue.Glossary;
import io.github.ismskit.model.Isms;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Parses and renders the bodies of all records and of their translations, each once, side by side. */
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
            return new Prose(
                    passages(threads, markdown, places, ofRecords(isms)),
                    passages(threads, markdown, places, ofTranslations(isms)));
        } finally {
            threads.shutdownNow();
        }
    }

    /** A text and what is becoming of it. */
    private record Running(Text text, Future<Passage> future) {}

    private static Map<String, Text> ofRecords(Isms isms) {
        Map<String, Text> texts = new LinkedHashMap<>();
        isms.entries().stream()
                .filter(entry -> !entry.header().body().isEmpty())
                .forEach(entry -> texts.putIfAbsent(entry.id(), Text.of(entry)));
        return texts;
    }

    private static Map<String, Text> ofTranslations(Isms isms) {
        Map<String, Text> texts = new LinkedHashMap<>();
        isms.translations().stream()
                .filter(translation -> !translation.body().isEmpty())
                .forEach(translation -> texts.put(translation.file(), Text.of(translation)));
        return texts;
    }

    private static Map<String, Passage> passages(
            ExecutorService threads, Markdown markdown, Places places, Map<String, Text> texts) {
        Map<String, Running> running = new LinkedHashMap<>();
        texts.forEach((key, text) ->
                running.put(key, new Running(text, threads.submit(() -> markdown.passage(text, places)))));
        Map<String, Passage> passages = new HashMap<>();
        running.forEach((key, each) -> passages.put(key, outcome(each.text(), each.future())));
        return passages;
    }

    private static Passage outcome(Text text, Future<Passage> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return Markdown.failed(text, "it takes too long to read; its marks are nested too deeply");
        } catch (ExecutionException e) {
            String reason = e.getCause() instanceof StackOverflowError
                    ? "its marks are nested too deeply"
                    : "the Markdown library failed with " + String.valueOf(e.getCause());
            return Markdown.failed(text, reason);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted while texts were read", e);
        }
    }
}
