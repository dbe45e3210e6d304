import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long it takes from saving a file until a browser has the new page from {@code isms:serve}, which has told it to look:
 * {@code java ServeLatency.java changes file page command...}, in the folder of the project. Prints milliseconds: the median of
 * the first twenty changes, during which Java warms up, then the median and the longest of the others, and the time that
 * the processors were at work for one of these.
 */
public final class ServeLatency {

    private static final int WARM_UP = 20;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private ServeLatency() {}

    public static void main(String[] arguments) throws Exception {
        int changes = Integer.parseInt(arguments[0]);
        List<String> command = List.of(arguments).subList(3, arguments.length);
        Process serve = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader said = new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8))) {
            String address = after(said, " is at ").replaceFirst(" .*", "");
            after(said, "Everything in ");
            Thread reader = new Thread(() -> readOn(said));
            reader.setDaemon(true);
            reader.start();
            Path file = Path.of(arguments[1]);
            List<Long> first = times(WARM_UP, file, address, arguments[2]);
            long begin = processor(serve);
            List<Long> then = times(changes, file, address, arguments[2]);
            long each = (processor(serve) - begin) / changes;
            System.out.printf("%d %d %d %d%n", median(first), median(then), Collections.max(then), each);
        } finally {
            serve.descendants().forEach(ProcessHandle::destroyForcibly);
            serve.destroyForcibly().waitFor();
        }
    }

    /** So that it never waits for somebody who reads what it says; it is ended at some point. */
    private static void readOn(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // it has been ended
        }
    }

    private static long processor(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToLong(each -> each.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }

    private static List<Long> times(int changes, Path file, String address, String page) throws Exception {
        String before = Files.readString(file);
        List<Long> times = new ArrayList<>();
        HttpRequest listen = HttpRequest.newBuilder(URI.create(address + "_isms/events")).build();
        try (BufferedReader events = new BufferedReader(new InputStreamReader(
                CLIENT.send(listen, HttpResponse.BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            after(events, "data: look");
            for (int i = 0; i < changes; i++) {
                String mark = "Change number " + i + " was saved.";
                long begin = System.nanoTime();
                Files.writeString(file, before + "\n" + mark + "\n");
                do {
                    after(events, "data: look");
                } while (!text(address + page).contains(mark));
                times.add(Duration.ofNanos(System.nanoTime() - begin).toMillis());
            }
        } finally {
            Files.writeString(file, before);
        }
        return times;
    }

    private static String after(BufferedReader lines, String words) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(words)) {
                return line.substring(line.indexOf(words) + words.length());
            }
            before.append(line).append('\n');
        }
        throw new IOException("it has ended without '" + words + "', after:\n" + before);
    }

    private static String text(String address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
