package io.github.ismskit.record;

import io.github.ismskit.AsOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A process of its own that records, for tests that take its life, its disk or its memory. */
final class Clerk {

    private Clerk() {}

    /** @param arguments the content, the file to hand in, how often, and the file that tells how far it is */
    public static void main(String[] arguments) throws IOException {
        Recorder recorder = new Recorder(Path.of(arguments[0]), AsOf.day(Office.TODAY));
        Path told = Path.of(arguments[3]);
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            Draft draft = Draft.of("ACT-ACCESS").by("jane").files(List.of(Piece.of(Path.of(arguments[1]))));
            try {
                Receipt receipt = recorder.take(draft.submission());
                Files.writeString(told, receipt.toString());
            } catch (RecordFailure e) {
                Files.writeString(told, "failed: " + e.getMessage());
            }
        }
    }

    /** Begins to work. */
    static Process start(Office office, Path file, int times, Path told, String... options) throws IOException {
        return quiet(command(office, file, times, told, options), told);
    }

    /** What the process prints is kept beside what it tells. */
    static Process quiet(List<String> command, Path told) throws IOException {
        Path log = told.resolveSibling(told.getFileName() + ".log");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    static List<String> command(Office office, Path file, int times, Path told, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1"));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Clerk.class.getName()));
        command.addAll(List.of(office.content.toString(), file.toString(), Integer.toString(times), told.toString()));
        return command;
    }
}
