package io.github.ismskit.overview;

import io.github.ismskit.finding.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Several ISMSs on a day.
 *
 * @param members in the order of the build
 */
public record Group(LocalDate day, List<Member> members) {

    /** What lapses, and in which ISMS. */
    public record Lapse(Member member, Lapsing what) {}

    /** An activity that several ISMSs have; one state a member, in their order, empty where it has none of that id. */
    public record Shared(String id, String title, List<Optional<ActivityState>> states) {

        public Shared {
            states = List.copyOf(states);
        }
    }

    public Group {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group without an ISMS has no verdict");
        }
    }

    /** The worst of all: one that fails fails the group, and where none fails, one that cannot be judged leaves it open. */
    public Verdict verdict() {
        return Stream.of(Verdict.FAIL, Verdict.CANNOT_JUDGE)
                .filter(each -> count(each) > 0)
                .findFirst()
                .orElse(Verdict.PASS);
    }

    public int count(Verdict verdict) {
        return (int) members.stream().filter(each -> each.verdict() == verdict).count();
    }

    public boolean warned() {
        return results().anyMatch(each -> each.warnings() > 0);
    }

    public boolean simulated() {
        return results().anyMatch(Result::simulated);
    }

    /** The last day on which all pass; empty where one does not, or where no such day is known. */
    public Optional<LocalDate> validUntil() {
        return verdict() == Verdict.PASS
                ? results().flatMap(each -> each.validUntil().stream()).min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** What lapses in any of them, the earliest first. */
    public List<Lapse> lapses() {
        return members.stream()
                .flatMap(member -> member.result().stream()
                        .flatMap(result -> result.lapsing().stream().map(what -> new Lapse(member, what))))
                .sorted(Comparator.comparing(lapse -> lapse.what().last()))
                .toList();
    }

    /** Activities whose id at least two of them have, by id; the first of them names it. */
    public List<Shared> shared() {
        Map<String, String> titles = new TreeMap<>();
        results()
                .flatMap(result -> result.activities().stream())
                .forEach(each -> titles.putIfAbsent(each.id(), each.title()));
        List<Shared> shared = new ArrayList<>();
        titles.forEach((id, title) -> {
            List<Optional<ActivityState>> states =
                    members.stream().map(member -> activity(member, id)).toList();
            if (states.stream().filter(Optional::isPresent).count() > 1) {
                shared.add(new Shared(id, title, states));
            }
        });
        return shared;
    }

    private Stream<Result> results() {
        return members.stream().flatMap(each -> each.result().stream());
    }

    private static Optional<ActivityState> activity(Member member, String id) {
        return member.result().stream()
                .flatMap(result -> result.activities().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
