package io.github.ismskit.maven;

import io.github.ismskit.collect.Opening;
import io.github.ismskit.finding.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** Which activities are collected for; the others that declare collectors are told why not. */
record Choice(Log log, Optional<String> asked) {

    List<Opening> of(List<Opening> all) throws MojoExecutionException {
        if (all.isEmpty()) {
            log.warn("No activity declares 'collect', so there is nothing to collect");
        }
        refuseUnknown(all.stream().map(each -> each.activity().id()).toList());
        List<Opening> due = new ArrayList<>();
        for (Opening each : all) {
            if (!isMeant(each)) {
                continue;
            }
            if (each.isDue(asked.isPresent())) {
                due.add(each);
            } else {
                log.info(notNow(each));
            }
        }
        return due;
    }

    private void refuseUnknown(List<String> ids) throws MojoExecutionException {
        if (asked.isPresent() && !ids.contains(asked.get())) {
            throw new MojoExecutionException("isms.activity is '" + asked.get()
                    + "', and no activity of that id declares 'collect'; "
                    + Nearest.advice(
                            asked.get(),
                            ids,
                            ids.isEmpty() ? "none does" : "those that do: " + String.join(", ", ids)));
        }
    }

    private boolean isMeant(Opening each) {
        return asked.isEmpty() || asked.get().equals(each.activity().id());
    }

    private static String notNow(Opening each) {
        String next =
                each.opens().map(day -> "; its next time begins on " + day).orElse("");
        return each.activity().id() + " is answered or not due yet" + next;
    }
}
