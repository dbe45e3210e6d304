package io.github.ismskit.maven;

import static io.github.ismskit.maven.RemindedContent.CONTENT;
import static io.github.ismskit.maven.RemindedContent.LEDGER;
import static io.github.ismskit.maven.RemindedContent.OUTPUT;
import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;

import io.github.ismskit.lock.SoleUse;
import io.github.ismskit.web.TestHost;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The goal {@code remind} on one channel, here or as a process of its own, which a test may end. */
record RemindRun(String channel, String host, Path keys, Map<String, String> environment) {

    /** What a process says when another one has the ledger. */
    static final String WAITS = "the goal waits for its turn";

    private static final int PATIENT = 60;

    RemindMojo goal() throws Exception {
        return goal(PATIENT, client());
    }

    /** The one client that trusts the host. */
    HttpClient client() {
        return TestHost.client(keys);
    }

    /** @param seconds that the host is given for an answer */
    RemindMojo goal(int seconds, HttpClient client) throws Exception {
        HostSetting allowed = new HostSetting();
        setVariableValueToObject(allowed, "name", host);
        setVariableValueToObject(allowed, "seconds", seconds);
        RemindMojo goal = new RemindMojo();
        setVariableValueToObject(goal, "contentDirectory", new File(CONTENT));
        setVariableValueToObject(goal, "outputDirectory", new File(OUTPUT));
        setVariableValueToObject(goal, "ledger", new File(LEDGER));
        setVariableValueToObject(goal, "channel", channel);
        setVariableValueToObject(goal, "send", true);
        setVariableValueToObject(goal, "hosts", List.of(allowed));
        goal.within(environment, client);
        return goal;
    }

    Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RemindRun.class.getName(),
                channel,
                host,
                keys.toString()));
        environment.forEach((name, value) -> command.add(name + "=" + value));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** @param arguments channel, host, folder of keys, and the environment */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = new TreeMap<>();
        for (String each : List.of(arguments).subList(3, arguments.length)) {
            environment.put(each.replaceFirst("=.*", ""), each.replaceFirst("^[^=]*=", ""));
        }
        RemindMojo goal = new RemindRun(arguments[0], arguments[1], Path.of(arguments[2]), environment).goal();
        tellWhenItWaits(goal, Thread.currentThread());
        goal.execute();
    }

    private static void tellWhenItWaits(RemindMojo goal, Thread build) {
        Thread onlooker = new Thread(() -> {
            while (Stream.of(build.getStackTrace())
                    .noneMatch(frame -> frame.getClassName().equals(SoleUse.class.getName())
                            && frame.getMethodName().equals("pause"))) {
                LockSupport.parkNanos(1_000_000);
            }
            goal.getLog().info(WAITS);
        });
        onlooker.setDaemon(true);
        onlooker.start();
    }
}
