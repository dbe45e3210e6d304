package io.github.ismskit.portal.readiness;

import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.rule.Waived;
import java.util.List;

/** A flaw that an exception covers. */
public record WaivedRow(Ref exception, String rule, String message, Ref approvedBy, Day until) {

    public static List<WaivedRow> all(Desk desk) {
        return desk.assessment().outcomes().stream()
                .flatMap(outcome -> outcome.waived().stream())
                .map(each -> of(desk, each))
                .toList();
    }

    private static WaivedRow of(Desk desk, Waived waived) {
        return new WaivedRow(
                desk.ref(waived.waiver()),
                waived.finding().rule(),
                waived.finding().message(),
                desk.ref(waived.waiver().approvedBy()),
                Day.of(waived.waiver().expires()));
    }
}
