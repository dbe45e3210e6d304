package io.github.ismskit.portal.evidence;

import io.github.ismskit.model.Evidence;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.chart.BarChart;
import io.github.ismskit.portal.register.Register;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How much longer evidence says something; what newer evidence or a correction has replaced is left out. */
public final class Keeping {

    private static final int SHORT_DAYS = 30;
    private static final int LONG_DAYS = 90;

    private final Desk desk;
    private final EvidenceStates states;

    Keeping(Desk desk, EvidenceStates states) {
        this.desk = desk;
        this.states = states;
    }

    public static BarChart of(Desk desk) {
        return new Keeping(desk, EvidenceStates.of(desk)).chart();
    }

    BarChart chart() {
        List<String> keys = desk.isms().evidence().stream()
                .flatMap(evidence -> key(evidence).stream())
                .toList();
        return BarChart.of(
                desk.say("evidence.keeping"),
                desk.say("evidence.good-for"),
                options().stream()
                        .map(option -> band(option, (int)
                                keys.stream().filter(option.value()::equals).count()))
                        .toList());
    }

    List<Register.Option> options() {
        return List.of(
                new Register.Option("stale", desk.say("evidence.stale")),
                new Register.Option("30", desk.say("evidence.good-for-30")),
                new Register.Option("90", desk.say("evidence.good-for-90")),
                new Register.Option("longer", desk.say("evidence.good-for-longer")),
                new Register.Option("unlimited", desk.say("evidence.good-without-limit")),
                new Register.Option("not-recorded", desk.say("status.not-recorded")));
    }

    /** Empty for evidence that has been replaced. */
    Optional<String> key(Evidence evidence) {
        String state = states.of(evidence).key();
        return switch (state) {
            case "earlier", "corrected" -> Optional.empty();
            case "current" ->
                Optional.of(states.lastDay(evidence)
                        .map(last -> left(ChronoUnit.DAYS.between(desk.asOf(), last)))
                        .orElse("unlimited"));
            default -> Optional.of(state);
        };
    }

    /** The band of a number of days; each limit belongs to the band that it ends. */
    static String left(long days) {
        return days <= SHORT_DAYS ? "30" : days <= LONG_DAYS ? "90" : "longer";
    }

    private BarChart.Band band(Register.Option option, int count) {
        String tone =
                switch (option.value()) {
                    case "stale" -> "bad";
                    case "30", "not-recorded" -> "attention";
                    default -> "good";
                };
        String href = count == 0 ? "" : desk.link("evidence/index.html?keeping=" + option.value());
        return new BarChart.Band(option.label(), count, href, tone);
    }
}
