package io.github.ismskit.portal.group;

import io.github.ismskit.finding.Verdict;
import io.github.ismskit.language.Phrases;
import io.github.ismskit.overview.Group;
import io.github.ismskit.overview.Member;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import java.util.List;

/**
 * How a group stands: the verdict with its denominators, each ISMS, what lapses first, what they have in common.
 *
 * @param unknown how many have no result, so that nobody knows what lapses in them
 * @param lapses the first ones of {@code allLapses}
 * @param columns the ISMSs in the order of the cells of {@code shared}
 */
public record GroupView(
        Chip verdict,
        int all,
        int ready,
        int notReady,
        int open,
        int unknown,
        Day validUntil,
        List<MemberRow> members,
        List<LapseRow> lapses,
        int allLapses,
        List<String> columns,
        List<SharedRow> shared) {

    private static final int LAPSES_TOLD = 30;

    /** What lapses in one of them; {@code owner} is an id. */
    public record LapseRow(Day last, Ref isms, Ref record, String message, String owner) {}

    public GroupView {
        members = List.copyOf(members);
        lapses = List.copyOf(lapses);
        columns = List.copyOf(columns);
        shared = List.copyOf(shared);
    }

    public static GroupView of(Phrases phrases, Group group) {
        List<Group.Lapse> lapses = group.lapses();
        return new GroupView(
                Status.of(phrases, group.verdict(), group.warned()),
                group.members().size(),
                group.count(Verdict.PASS),
                group.count(Verdict.FAIL),
                group.count(Verdict.CANNOT_JUDGE),
                (int) group.members().stream()
                        .filter(each -> each.result().isEmpty())
                        .count(),
                Day.of(group.validUntil()),
                group.members().stream()
                        .map(member -> MemberRow.of(phrases, member))
                        .toList(),
                lapses.stream().limit(LAPSES_TOLD).map(GroupView::row).toList(),
                lapses.size(),
                group.members().stream().map(Member::organisation).toList(),
                group.shared().stream()
                        .map(each -> SharedRow.of(phrases, group, each))
                        .toList());
    }

    private static LapseRow row(Group.Lapse lapse) {
        Ref record = lapse.what()
                .record()
                .map(id -> new Ref(lapse.what().page().map(lapse.member()::link).orElse(""), id, ""))
                .orElse(new Ref("", "", ""));
        return new LapseRow(
                Day.of(lapse.what().last()),
                MemberRow.isms(lapse.member()),
                record,
                lapse.what().message(),
                lapse.what().owner().orElse(""));
    }
}
