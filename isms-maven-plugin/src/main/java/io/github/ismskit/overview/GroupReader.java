package io.github.ismskit.overview;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads what the build of each module said; what does not count becomes a doubt with its reason, and no member is left out. */
public final class GroupReader {

    private final Optional<LocalDate> asked;
    private final Instant now;

    /** @param asked the day to be told; each ISMS's own today where none is */
    public GroupReader(Optional<LocalDate> asked, Instant now) {
        this.asked = asked;
        this.now = now;
    }

    public Group read(List<IsmsModule> modules) {
        List<Member> members = modules.stream().map(this::member).toList();
        LocalDate day = members.stream()
                .flatMap(member -> member.result().map(Result::asOf).stream())
                .max(Comparator.naturalOrder())
                .or(() -> asked)
                .orElseGet(() -> today(ZoneOffset.UTC));
        return new Group(day, members);
    }

    private Member member(IsmsModule module) {
        String name = module.name();
        Optional<String> language = Optional.empty();
        Optional<DrawnPortal> portal = Optional.empty();
        try {
            Told model = present(module);
            name = model.in("organisation").text("name");
            language = Optional.of(model.in("organisation").text("language"));
            portal = DrawnPortal.in(module.output(), model);
            Result result = result(module.output(), model, portal);
            return new Member(module.name(), name, Optional.of(result), "", language, portal);
        } catch (NoResult e) {
            return new Member(module.name(), name, Optional.empty(), e.reason(), language, portal);
        }
    }

    private static Told present(IsmsModule module) throws NoResult {
        Told findings = Told.read(module.output(), "findings.json");
        if (findings.says("skipped")) {
            throw new NoResult("isms.skip was set, so nothing was judged; build the module without it");
        }
        if (!module.left()) {
            throw new NoResult("this build did not get as far as to judge it, and what was there before does not count;"
                    + " see what failed, or let isms:overview run after the module");
        }
        return Told.read(module.output(), "isms.json");
    }

    private Result result(Path output, Told model, Optional<DrawnPortal> portal) throws NoResult {
        Told findings = Told.read(output, "findings.json");
        Told readiness = Told.read(output, "readiness.json");
        LocalDate day = asked.orElse(today(zone(model.in("organisation"))));
        for (Told each : List.of(findings, readiness, model)) {
            if (!each.day("asOf").equals(day)) {
                throw new NoResult(each.file() + " is as of " + each.day("asOf") + " and not of " + day
                        + "; build the module for that day" + (asked.isPresent() ? "" : ", or set isms.asOf"));
            }
            if (!each.text("content").equals(model.text("content"))) {
                throw new NoResult(
                        each.file() + " and " + model.file() + " tell of different content, which was changed"
                                + " between the goals that wrote them; build the module again, with isms:portal");
            }
        }
        if (!findings.text("verdict").equals(readiness.text("verdict"))) {
            throw new NoResult("findings.json says " + findings.text("verdict") + " and readiness.json says "
                    + readiness.text("verdict") + "; build the module again");
        }
        return new ResultReader(findings, readiness, model, Pages.of(model, portal)).read();
    }

    private static ZoneId zone(Told organisation) throws NoResult {
        try {
            return ZoneId.of(organisation.text("timeZone"));
        } catch (DateTimeException e) {
            throw organisation.otherForm("known 'timeZone'");
        }
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now, zone);
    }
}
