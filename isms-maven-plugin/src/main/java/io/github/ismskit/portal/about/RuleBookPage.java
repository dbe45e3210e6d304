package io.github.ismskit.portal.about;

import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Figure;
import io.github.ismskit.portal.readiness.CheckRow;
import io.github.ismskit.portal.readiness.CheckTable;
import io.github.ismskit.portal.register.Register;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every rule of the book: evaluated or not, softened or sharpened, with its thresholds and what it found.
 *
 * @param figures counts that add up to the rows
 * @param findings of all rules together, as many as {@code findings.json} holds
 */
public record RuleBookPage(List<Figure> figures, Register register, int findings, int waived, int lookedAt) {

    static RuleBookPage of(Desk desk, Register register) {
        List<CheckRow> rules = CheckRow.all(desk);
        return new RuleBookPage(
                List.of(
                        figure(rules, desk.say("rules.all"), "", each -> true),
                        figure(rules, desk.say("rules.hold"), "?status=holds", each -> has(each, "holds")),
                        figure(
                                rules,
                                desk.say("rules.block"),
                                "?status=found-blocking",
                                each -> has(each, "found-blocking")),
                        figure(
                                rules,
                                desk.say("rules.warn"),
                                "?status=found-warning",
                                each -> has(each, "found-warning")),
                        figure(rules, desk.say("rules.note"), "?status=found-info", each -> has(each, "found-info")),
                        figure(rules, desk.say("rules.nothing"), "?status=nothing", each -> has(each, "nothing")),
                        figure(
                                rules,
                                desk.say("rules.not-evaluated"),
                                "?status=not-evaluated",
                                each -> has(each, "not-evaluated")),
                        figure(
                                rules,
                                desk.say("rules.softened"),
                                "?weight=softened",
                                each -> each.weight().equals("softened")),
                        figure(
                                rules,
                                desk.say("rules.sharpened"),
                                "?weight=sharpened",
                                each -> each.weight().equals("sharpened"))),
                register,
                rules.stream().mapToInt(CheckRow::findings).sum(),
                rules.stream().mapToInt(CheckRow::waived).sum(),
                rules.stream().mapToInt(CheckRow::lookedAt).sum());
    }

    static Register register(Desk desk) {
        List<CheckRow> rules = CheckRow.all(desk);
        String caption = desk.count("rules.caption", rules.size());
        return Register.of(
                        desk,
                        "",
                        CheckTable.of(desk, "list", caption, rules),
                        rules.stream().map(CheckRow::state).toList(),
                        new Register.Empty(desk.say("rules.empty"), "9.1", "isms.yaml"))
                .with(List.of(new Register.Choice(
                        "weight",
                        desk.say("rules.severity"),
                        List.of(
                                new Register.Option("shipped", desk.say("rules.option-shipped")),
                                new Register.Option("softened", desk.say("rules.option-softened")),
                                new Register.Option("sharpened", desk.say("rules.option-sharpened"))))));
    }

    private static boolean has(CheckRow row, String state) {
        return row.state().key().equals(state);
    }

    private static Figure figure(List<CheckRow> rules, String label, String filter, Predicate<CheckRow> counted) {
        int count = (int) rules.stream().filter(counted).count();
        return new Figure("" + count, count, label, "rules.html" + filter, "", "neutral", "dash");
    }
}
