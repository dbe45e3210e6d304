package io.github.ismskit.portal.group;

import io.github.ismskit.language.Phrases;
import io.github.ismskit.overview.ActivityState;
import io.github.ismskit.overview.Group;
import io.github.ismskit.overview.Member;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An activity that several ISMSs have, with a cell for each of them. */
public record SharedRow(Ref activity, List<Cell> cells) {

    /** How the activity stands in one ISMS; {@code key} is empty where it has none of that id. */
    public record Cell(String key, String glyph, String words, String href) {}

    public SharedRow {
        cells = List.copyOf(cells);
    }

    static SharedRow of(Phrases phrases, Group group, Group.Shared shared) {
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < shared.states().size(); at++) {
            cells.add(cell(phrases, group.members().get(at), shared.states().get(at)));
        }
        return new SharedRow(new Ref("", shared.id(), shared.title()), cells);
    }

    private static Cell cell(Phrases phrases, Member member, Optional<ActivityState> activity) {
        return activity.map(each -> new Cell(
                        each.state().key(),
                        Status.glyph(each.state()),
                        words(phrases, each),
                        each.page().map(member::link).orElse("")))
                .orElseGet(() -> new Cell("", "", none(phrases, member), ""));
    }

    private static String none(Phrases phrases, Member member) {
        return member.result().isPresent() ? phrases.say("group.no-such-activity") : phrases.say("group.no-result");
    }

    private static String words(Phrases phrases, ActivityState activity) {
        String state = Status.of(phrases, activity.state()).label();
        return activity.due().map(due -> state + ", " + phrases.day(due)).orElse(state);
    }
}
