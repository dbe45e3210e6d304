package io.github.ismskit.report;

import io.github.ismskit.finding.Verdict;
import io.github.ismskit.overview.ActivityState;
import io.github.ismskit.overview.Group;
import io.github.ismskit.overview.Member;
import io.github.ismskit.overview.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code overview.json}: how a group of ISMSs stands, for other tools; links start at the folder of the file. */
public final class OverviewJson {

    private final Group group;
    private final String version;

    /** @param version of the plugin that drew the overview */
    public OverviewJson(Group group, String version) {
        this.group = group;
        this.version = version;
    }

    /** A state with the module whose it is. */
    private record Cell(String module, ActivityState activity) {}

    public byte[] bytes() {
        return Json.object(json -> {
            Preamble.tool(json, version)
                    .text("asOf", group.day().toString())
                    .flag("simulated", group.simulated())
                    .text("verdict", group.verdict().key())
                    .text("validUntil", group.validUntil());
            json.object(
                    "counts",
                    counts -> counts.number("isms", group.members().size())
                            .number("pass", group.count(Verdict.PASS))
                            .number("fail", group.count(Verdict.FAIL))
                            .number("cannotJudge", group.count(Verdict.CANNOT_JUDGE)));
            json.each("isms", group.members(), member -> member(json, member));
            json.each("lapses", group.lapses(), lapse -> lapse(json, lapse));
            json.each("sharedActivities", group.shared(), shared -> shared(json, shared));
        });
    }

    private static void member(Json json, Member member) {
        json.text("module", member.module())
                .text("organisation", member.organisation())
                .text("portal", link(member, "index.html"))
                .text("verdict", member.verdict().key())
                .texts("doubts", member.result().map(Result::doubts).orElse(List.of(member.doubt())));
        if (member.result().isEmpty()) {
            json.nothing("result");
            return;
        }
        json.object("result", result -> result(result, member, member.result().get()));
    }

    private static void result(Json json, Member member, Result result) {
        json.text("asOf", result.asOf().toString())
                .flag("simulated", result.simulated())
                .text("validUntil", result.validUntil())
                .number("errors", result.errors())
                .number("warnings", result.warnings())
                .number("overdue", result.overdue())
                .number("dueByNextMonth", result.dueByNextMonth());
        Optional<Result.NextAudit> next = result.nextAudit();
        if (next.isEmpty()) {
            json.nothing("nextAudit");
            return;
        }
        json.object(
                "nextAudit",
                audit -> audit.text("id", next.get().id())
                        .text("title", next.get().title())
                        .text("planned", next.get().planned().toString())
                        .text("page", next.get().page().flatMap(page -> link(member, page))));
    }

    private static void lapse(Json json, Group.Lapse lapse) {
        json.text("last", lapse.what().last().toString())
                .text("module", lapse.member().module())
                .text("rule", lapse.what().rule())
                .text("message", lapse.what().message())
                .text("record", lapse.what().record())
                .text("owner", lapse.what().owner())
                .text("page", lapse.what().page().flatMap(page -> link(lapse.member(), page)));
    }

    private void shared(Json json, Group.Shared shared) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < shared.states().size(); at++) {
            String module = group.members().get(at).module();
            shared.states().get(at).ifPresent(state -> cells.add(new Cell(module, state)));
        }
        json.text("id", shared.id())
                .text("title", shared.title())
                .each(
                        "states",
                        cells,
                        cell -> json.text("module", cell.module())
                                .text("state", cell.activity().state().key())
                                .text("due", cell.activity().due()));
    }

    private static Optional<String> link(Member member, String page) {
        return Optional.of(member.link(page)).filter(each -> !each.isEmpty());
    }
}
