package io.github.ismskit.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What became of a file, the newest first. One that was moved without a change, or deleted and restored as it was, goes on; one
 * that came back with other bytes begins anew.
 *
 * @param versions since it was last added
 * @param former what stood at its path before that
 */
public record Trail(List<Version> versions, List<Version> former) {

    public Trail {
        versions = List.copyOf(versions);
        former = List.copyOf(former);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a trail without a commit");
        }
    }

    /** The commits that touched the file since it was last added. */
    public List<Commit> commits() {
        return versions.stream().map(Version::commit).toList();
    }

    public Commit newest() {
        return current().commit();
    }

    /** The commit with which the file came. */
    public Commit landing() {
        return versions.get(versions.size() - 1).commit();
    }

    public Version current() {
        return versions.get(0);
    }

    /** What landed first at its path, before it was deleted for a while too. */
    public Version first() {
        List<Version> oldest = former.isEmpty() ? versions : former;
        return oldest.get(oldest.size() - 1);
    }

    /** When its present bytes landed first. */
    public Version held() {
        return all().stream()
                .filter(version -> version.blob().equals(current().blob()))
                .reduce((newer, older) -> older)
                .orElseThrow();
    }

    /** What it was once it had settled: whatever lands on the first day, or within so many days after it, is one landing. */
    public Version settled(int days, ZoneId zone) {
        return on(first().day(zone).plusDays(days), zone).orElse(first());
    }

    /** What it was at the end of the day; empty where it had not landed yet. */
    public Optional<Version> on(LocalDate day, ZoneId zone) {
        return all().stream().filter(version -> !version.day(zone).isAfter(day)).findFirst();
    }

    /** The versions of all its lives. */
    public List<Version> all() {
        return Stream.concat(versions.stream(), former.stream()).toList();
    }

    Trail told(UnaryOperator<Commit> telling) {
        return new Trail(
                versions.stream()
                        .map(each -> each.of(telling.apply(each.commit())))
                        .toList(),
                former.stream()
                        .map(each -> each.of(telling.apply(each.commit())))
                        .toList());
    }
}
