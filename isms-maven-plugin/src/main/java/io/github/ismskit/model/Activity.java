package io.github.ismskit.model;

import io.github.ismskit.schedule.Interval;
import io.github.ismskit.schedule.Plan;
import io.github.ismskit.schedule.Suspension;
import java.util.List;
import java.util.Optional;

/** A recurring obligation of the controls calendar: who does what, how often, and what proves it. */
public record Activity(
        Header header,
        Optional<String> deputy,
        Plan plan,
        EvidenceDemand evidence,
        List<Interval> remind,
        Collecting collecting)
        implements Entry {

    /** What has to be kept when the activity was done. */
    public record EvidenceDemand(int minimum, List<String> kinds, Optional<Interval> maxAge, boolean fourEyes) {

        /** One piece of evidence, of any kind. */
        public static final EvidenceDemand USUAL = new EvidenceDemand(1, List.of(), Optional.empty(), false);

        public EvidenceDemand {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * What is taken in by itself.
     *
     * @param by in whose name, where whoever starts it does not say
     */
    public record Collecting(List<Collector> collectors, Optional<String> by) {

        public Collecting {
            collectors = List.copyOf(collectors);
        }
    }

    public Activity {
        remind = List.copyOf(remind);
    }

    @Override
    public Activity with(Header other) {
        return new Activity(other, deputy, plan, evidence, remind, collecting);
    }

    @Override
    public List<Naming> people() {
        return new Named(this)
                .owner()
                .person("deputy", deputy)
                .person("collected-by", collecting.by())
                .each(
                        "suspended",
                        plan.suspensions(),
                        "by",
                        Suspension::by,
                        each -> Optional.of(each.range().from()))
                .people();
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
