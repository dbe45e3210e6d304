package io.github.ismskit.portal.group;

import io.github.ismskit.finding.Verdict;
import io.github.ismskit.language.Phrases;
import io.github.ismskit.overview.Member;
import io.github.ismskit.overview.Result;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import java.util.List;
import java.util.Optional;

/**
 * One ISMS as a line of the overview.
 *
 * @param isms leads into its portal
 * @param doubts why it cannot be judged
 * @param counts empty where there is no result to count in
 */
public record MemberRow(
        Ref isms,
        String module,
        boolean drawn,
        Chip verdict,
        List<String> doubts,
        Day validUntil,
        List<Count> counts,
        Ref audit,
        Day auditDay) {

    /** A number that leads to exactly the rows that it counts. */
    public record Count(String label, int number, String href) {}

    public MemberRow {
        doubts = List.copyOf(doubts);
        counts = List.copyOf(counts);
    }

    static MemberRow of(Phrases phrases, Member member) {
        Optional<Result> result = member.result();
        Optional<Result.NextAudit> audit = result.flatMap(Result::nextAudit);
        boolean warned = result.filter(each -> each.warnings() > 0).isPresent();
        return new MemberRow(
                isms(member),
                member.module(),
                member.portal().isPresent(),
                Status.of(phrases, member.verdict(), warned),
                doubts(member),
                Day.of(result.flatMap(Result::validUntil)),
                result.map(each -> counts(phrases, member, each)).orElse(List.of()),
                audit.map(each -> new Ref(member.link(each.page().orElse("")), each.id(), each.title()))
                        .orElse(new Ref("", "", "")),
                Day.of(audit.map(Result.NextAudit::planned)));
    }

    static Ref isms(Member member) {
        return new Ref(member.link("index.html"), "", member.organisation());
    }

    private static List<String> doubts(Member member) {
        if (member.verdict() != Verdict.CANNOT_JUDGE) {
            return List.of();
        }
        return member.result().map(Result::doubts).orElse(List.of(member.doubt()));
    }

    private static List<Count> counts(Phrases phrases, Member member, Result result) {
        return List.of(
                new Count(
                        phrases.say("status.blocking"),
                        result.errors(),
                        member.link("readiness/index.html?status=blocking")),
                new Count(
                        phrases.say("status.warning"),
                        result.warnings(),
                        member.link("readiness/index.html?status=warning")),
                new Count(
                        phrases.say("status.overdue"),
                        result.overdue(),
                        member.link("activities/index.html?status=overdue")),
                new Count(
                        phrases.say("group.due"),
                        result.dueByNextMonth(),
                        member.link("activities/index.html?due=by-next-month")));
    }
}
