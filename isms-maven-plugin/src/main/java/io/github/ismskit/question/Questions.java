package io.github.ismskit.question;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.Landing;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for patterns in when evidence landed and in what moved; there are none where the history is not known. */
public final class Questions {

    /** Days before an audit. */
    private static final int FORTNIGHT = 14;

    private static final int MINUTES = 10;

    /** Fewer records than this are no pattern. */
    private static final int PATTERN = 5;

    private static final int LATE_DAYS = 30;

    private final Situation situation;
    private final Map<Evidence, Landing> witnessed = new LinkedHashMap<>();

    private Questions(Situation situation) {
        this.situation = situation;
        Landing.witnessed(situation)
                .forEach(evidence -> Landing.of(situation, evidence)
                        .filter(landing -> !landing.day().isAfter(situation.asOf()))
                        .ifPresent(landing -> witnessed.put(evidence, landing)));
    }

    public static List<Question> about(Situation situation) {
        List<Question> questions = new ArrayList<>();
        if (situation.history().isComplete()) {
            Questions all = new Questions(situation);
            all.bursts(questions);
            all.minutes(questions);
            all.late(questions);
            questions.addAll(MovedDays.in(situation));
        }
        return List.copyOf(questions);
    }

    /** More than twice of what lands in as many days otherwise. */
    private void bursts(List<Question> questions) {
        for (Audit audit : situation.isms().audits()) {
            if (audit.kind() == Audit.Kind.SUPPLIER) {
                continue; // nobody collects our evidence for it
            }
            LocalDate day = audit.performed().orElse(audit.planned());
            DateRange before = new DateRange(day.minusDays(FORTNIGHT), day);
            List<Evidence> landed = witnessed.keySet().stream()
                    .filter(evidence -> before.contains(day(evidence)))
                    .toList();
            long usual = usualIn(before);
            if (landed.size() >= PATTERN && landed.size() > 2 * usual) {
                questions.add(new Question.Burst(audit, FORTNIGHT, landed));
            }
        }
    }

    /** What lands in as many days on the average, the days themselves left out. */
    private long usualIn(DateRange days) {
        LocalDate begin = situation
                .history()
                .begin(situation.isms().organisation().zone())
                .orElse(situation.asOf());
        long others = witnessed.keySet().stream()
                .filter(evidence -> !days.contains(day(evidence)))
                .count();
        long span = Math.max(1, ChronoUnit.DAYS.between(begin, situation.asOf()));
        return others * (FORTNIGHT + 1) / span;
    }

    private void minutes(List<Question> questions) {
        List<Evidence> inOrder = witnessed.keySet().stream()
                .sorted(Comparator.comparing((Evidence evidence) ->
                                landing(evidence).version().landed())
                        .thenComparing(Evidence::id))
                .toList();
        int from = 0;
        while (from < inOrder.size()) {
            List<Evidence> together = together(inOrder.subList(from, inOrder.size()));
            boolean pattern = together.size() >= PATTERN;
            if (pattern) {
                questions.add(new Question.Minutes(day(together.get(0)), MINUTES, together));
            }
            from += pattern ? together.size() : 1;
        }
    }

    /** Those that landed within minutes of the first one. */
    private List<Evidence> together(List<Evidence> inOrder) {
        return inOrder.stream()
                .takeWhile(evidence -> isWithinMinutes(inOrder.get(0), evidence))
                .toList();
    }

    private boolean isWithinMinutes(Evidence first, Evidence other) {
        Duration between = Duration.between(
                landing(first).version().landed(), landing(other).version().landed());
        return between.compareTo(Duration.ofMinutes(MINUTES)) <= 0;
    }

    /** What was brought along is asked about as well. */
    private void late(List<Question> questions) {
        List<Evidence> late = situation.isms().evidence().stream()
                .filter(evidence -> Landing.of(situation, evidence)
                        .map(Landing::day)
                        .filter(day -> ChronoUnit.DAYS.between(evidence.performed(), day) > LATE_DAYS)
                        .isPresent())
                .toList();
        if (!late.isEmpty()) {
            questions.add(new Question.Late(LATE_DAYS, late));
        }
    }

    private Landing landing(Evidence evidence) {
        return Optional.ofNullable(witnessed.get(evidence)).orElseThrow();
    }

    private LocalDate day(Evidence evidence) {
        return landing(evidence).day();
    }
}
