package io.github.ismskit.portal.improvement;

import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.Register;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How long open nonconformities have been open. */
final class Ageing {

    private static final int[] LIMITS = {30, 90, 180};
    private static final List<String> KEYS = List.of("30", "90", "180", "older");

    /**
     * Those of an age.
     *
     * @param share of all open ones, in percent, for the bar
     */
    public record Band(String key, String title, int count, int share) {}

    private Ageing() {}

    static List<Band> of(Desk desk) {
        List<String> open = desk.isms().all(Nonconformity.class).stream()
                .filter(each -> each.isOpenOn(desk.asOf()))
                .map(each -> key(ChronoUnit.DAYS.between(each.detected(), desk.asOf())))
                .toList();
        List<String> titles = titles(desk);
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            String key = KEYS.get(i);
            int count = (int) open.stream().filter(key::equals).count();
            bands.add(new Band(key, titles.get(i), count, open.isEmpty() ? 0 : count * 100 / open.size()));
        }
        return bands;
    }

    static List<Register.Option> options(Desk desk) {
        List<String> titles = titles(desk);
        List<Register.Option> options = new ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            options.add(new Register.Option(KEYS.get(i), titles.get(i)));
        }
        return options;
    }

    private static List<String> titles(Desk desk) {
        return List.of(
                desk.say("nonconformities.up-to-30"),
                desk.say("nonconformities.up-to-90"),
                desk.say("nonconformities.up-to-180"),
                desk.say("nonconformities.older"));
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
