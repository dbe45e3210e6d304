package io.github.ismskit.collect;

import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A command while it runs; what it prints is laid aside, and it is ended when it takes too long or prints too much. */
final class Running implements AutoCloseable {

    private static final int COMPLAINT_BYTES = 4096;
    private static final int PATIENCE_AFTER_THE_END_SECONDS = 10;

    private final Process process;
    private final String name;
    private final FutureTask<Taken> output;
    private final FutureTask<String> complaint;

    private Running(Process process, String name, Tray.Compartment into, String file, long maxBytes) {
        this.process = process;
        this.name = name;
        this.output = reading(() -> {
            try {
                return into.take(process.getInputStream(), file, "the output of " + name, maxBytes);
            } catch (TooLarge e) {
                close();
                throw e;
            }
        });
        this.complaint = reading(() -> beginning(process.getErrorStream()));
    }

    static Running start(AllowedCommand command, Path folder, Tray.Compartment into, long maxBytes) throws Refusal {
        String name = "the command '" + command.id() + "'";
        Process process;
        try {
            process = new ProcessBuilder(command.words())
                    .directory(folder.toFile())
                    .start();
        } catch (IOException e) {
            throw new Refusal(
                    name + " cannot be started: there is no program '"
                            + Printed.line(command.words().get(0)) + "' that runs in " + folder
                            + "; install it, or correct it in the POM",
                    e);
        }
        return new Running(process, name, into, command.name(), maxBytes);
    }

    /** Waits for its end, and gives the exit code. */
    int await(Duration patience) throws Refusal {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(name + " ran for longer than " + patience.toSeconds()
                        + " s and was ended; make it faster, or give it more time in the POM");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new Refusal(name + " cannot be spoken to: " + Printed.words(e) + "; run it by hand to see why", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    Taken output() throws Refusal {
        return result(output);
    }

    /** The first line of what it printed on the side, which is not evidence but tells what went wrong. */
    String complaint() {
        try {
            return result(complaint);
        } catch (Refusal e) {
            return ""; // whoever cannot be heard has said nothing
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Whoever was started by the command and lives on may keep its output open for ever. */
    private <T> T result(FutureTask<T> reading) throws Refusal {
        try {
            return reading.get(PATIENCE_AFTER_THE_END_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Refusal refusal
                    ? refusal
                    : new Refusal("the output of " + name + " cannot be kept: " + Printed.words(e), e);
        } catch (TimeoutException e) {
            throw new Refusal(name + " left something running that holds its output; let it wait for that", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static Refusal interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Refusal("the build was interrupted; collect again", e);
    }

    private static <T> FutureTask<T> reading(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "isms-collect");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static String beginning(InputStream errors) throws IOException {
        String said = new String(errors.readNBytes(COMPLAINT_BYTES), StandardCharsets.UTF_8);
        errors.transferTo(OutputStream.nullOutputStream());
        return Printed.line(
                said.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
    }
}
