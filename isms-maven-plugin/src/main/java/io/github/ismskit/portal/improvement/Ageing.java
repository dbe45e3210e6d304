package io.github.ismskit.portal.improvement;

import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.chart.BarChart;
import io.github.ismskit.portal.register.Register;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How long open nonconformities have been open. */
public final class Ageing {

    private static final int[] LIMITS = {30, 90, 180};
    private static final List<String> KEYS = List.of("30", "90", "180", "older");

    private Ageing() {}

    public static BarChart of(Desk desk) {
        List<String> open = desk.isms().all(Nonconformity.class).stream()
                .filter(each -> each.isOpenOn(desk.asOf()))
                .map(each -> key(ChronoUnit.DAYS.between(each.detected(), desk.asOf())))
                .toList();
        List<BarChart.Band> bands = options(desk).stream()
                .map(option -> {
                    int count =
                            (int) open.stream().filter(option.value()::equals).count();
                    String href = count == 0 ? "" : desk.link("nonconformities/index.html?age=" + option.value());
                    return new BarChart.Band(option.label(), count, href, "attention");
                })
                .toList();
        return BarChart.of(desk.say("nonconformities.by-age"), desk.say("nonconformities.open-for"), bands);
    }

    static List<Register.Option> options(Desk desk) {
        List<String> titles = List.of(
                desk.say("nonconformities.up-to-30"),
                desk.say("nonconformities.up-to-90"),
                desk.say("nonconformities.up-to-180"),
                desk.say("nonconformities.older"));
        List<Register.Option> options = new ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            options.add(new Register.Option(KEYS.get(i), titles.get(i)));
        }
        return options;
    }

    /** The band of an age in days; each limit belongs to the band that it ends. */
    static String key(long days) {
        for (int i = 0; i < LIMITS.length; i++) {
            if (days <= LIMITS[i]) {
                return KEYS.get(i);
            }
        }
        return KEYS.get(LIMITS.length);
    }
}
