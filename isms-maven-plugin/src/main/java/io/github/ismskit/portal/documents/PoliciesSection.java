package io.github.ismskit.portal.documents;

import io.github.ismskit.model.Policy;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.rule.ReviewDue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All policies with their state, and each with its text. */
public final class PoliciesSection implements Section {

    private static final Ref REGISTER = new Ref("index.html", "", "Policies");

    @Override
    public Stream<Page> pages(Desk desk) {
        Stream<Page> index = RegisterPages.at("policies/index.html", "Policies").of(desk, () -> register(desk));
        return Stream.concat(
                index,
                desk.isms().policies().stream()
                        .map(policy -> desk.page(policy, "document", REGISTER, () -> page(desk, policy))));
    }

    private static Register register(Desk desk) {
        List<Policy> policies = desk.isms().policies().stream()
                .sorted(Comparator.comparing(Policy::title))
                .toList();
        List<Row> rows = policies.stream()
                .map(policy -> row(desk, policy))
                .sorted(Row.URGENT_FIRST)
                .toList();
        List<Column> columns = List.of(
                Column.text("State"),
                Column.record("Policy"),
                Column.text("Version"),
                Column.day("Approved"),
                Column.day("Next review"),
                Column.brief("Owner"),
                Column.many("For"));
        String caption = rows.size() + " policies, those to review first";
        return Register.of(
                desk,
                "",
                new Table("list", caption, columns, rows),
                policies.stream().map(policy -> state(desk, policy)).toList(),
                new Register.Empty(
                        "Policies say what everybody has to do, and why.", "5.2", "policies/information-security.md"));
    }

    private static Row row(Desk desk, Policy policy) {
        return Row.of(
                state(desk, policy).key(),
                policy.owner().orElse(""),
                List.of(
                        Cell.chip(state(desk, policy)),
                        Cell.ref(desk.ref(policy)),
                        Cell.text(policy.version()),
                        Cell.day(policy.approved()),
                        Cell.day(nextReview(desk, policy)),
                        Cell.ref(desk.person(policy.owner())),
                        Cell.text(String.join(", ", policy.audience()))));
    }

    private static RecordPage page(Desk desk, Policy policy) {
        Facts facts = Facts.of(desk, policy)
                .text("Version", policy.version())
                .chip("State", state(desk, policy))
                .day("Approved", policy.approved())
                .person("Approved by", policy.approver())
                .day("In force from", policy.effective())
                .day("Next review", nextReview(desk, policy))
                .person("Owner", policy.owner())
                .text("For", String.join(", ", policy.audience()));
        return RecordPage.of(desk, policy, facts.rest(policy), List.of(History.of(desk, policy.history())));
    }

    public static Chip state(Desk desk, Policy policy) {
        Chip state = DocumentStates.of(policy.status(), policy.reviews(), policy.approved(), desk.asOf());
        return Changed.chip(desk, policy, state);
    }

    private static Optional<LocalDate> nextReview(Desk desk, Policy policy) {
        return ReviewDue.dueOn(policy.reviews(), policy.approved(), desk.asOf());
    }
}
