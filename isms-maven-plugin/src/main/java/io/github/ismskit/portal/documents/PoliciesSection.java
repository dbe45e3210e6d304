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
import io.github.ismskit.portal.register.ReviewsHeld;
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

    @Override
    public Stream<Page> pages(Desk desk) {
        String title = desk.say("common.policies");
        Ref index = new Ref("index.html", "", title);
        List<Policy> policies = desk.isms().policies().stream()
                .sorted(Comparator.comparing(Policy::title))
                .toList();
        Stream<Page> register = RegisterPages.at("policies/index.html", title).of(desk, () -> register(desk, policies));
        if (policies.isEmpty()) {
            return register;
        }
        Page book = desk.page(
                        PolicyBook.PATH,
                        "policies",
                        desk.say("documents.all-policies"),
                        List.of(index),
                        () -> PolicyBook.of(desk, policies))
                .classified(PolicyBook.classification(policies));
        Stream<Page> single =
                policies.stream().map(policy -> desk.page(policy, "document", index, () -> page(desk, policy)));
        return Stream.concat(register, Stream.concat(single, Stream.of(book)));
    }

    private static Register register(Desk desk, List<Policy> policies) {
        List<Row> rows = policies.stream()
                .map(policy -> row(desk, policy))
                .sorted(Row.URGENT_FIRST)
                .toList();
        List<Column> columns = List.of(
                Column.text(desk, "common.state"),
                Column.record(desk, "documents.policy"),
                Column.text(desk, "documents.version"),
                Column.day(desk, "documents.approved-on"),
                Column.day(desk, "common.next-review"),
                Column.brief(desk, "common.owner"),
                Column.many(desk.say("documents.for")));
        List<Ref> book = rows.isEmpty()
                ? List.of()
                : List.of(new Ref(desk.link(PolicyBook.PATH), "", desk.say("documents.print-all")));
        return Register.of(
                        desk,
                        "",
                        new Table("list", desk.count("documents.policies-caption", rows.size()), columns, rows),
                        policies.stream().map(policy -> state(desk, policy)).toList(),
                        new Register.Empty(
                                desk.say("documents.policies-empty"), "5.2", "policies/information-security.md"))
                .leadingTo(book);
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

    static RecordPage page(Desk desk, Policy policy) {
        Facts facts = Facts.of(desk, policy)
                .text(desk.say("documents.version"), policy.version())
                .chip(desk.say("common.state"), state(desk, policy))
                .day(desk.say("documents.approved-on"), policy.approved())
                .person(desk.say("documents.approved-by"), policy.approver())
                .day(desk.say("documents.in-force-from"), policy.effective())
                .day(desk.say("common.next-review"), nextReview(desk, policy))
                .person(desk.say("common.owner"), policy.owner())
                .text(desk.say("documents.for"), String.join(", ", policy.audience()));
        return RecordPage.of(
                desk,
                policy,
                facts.rest(policy),
                List.of(History.of(desk, policy.history()), ReviewsHeld.of(desk, policy)));
    }

    public static Chip state(Desk desk, Policy policy) {
        Chip state = DocumentStates.of(desk, policy.status(), policy.reviews(), policy.approved());
        return Changed.chip(desk, policy, state);
    }

    private static Optional<LocalDate> nextReview(Desk desk, Policy policy) {
        return ReviewDue.dueOn(policy.reviews(), policy.approved(), desk.asOf());
    }
}
