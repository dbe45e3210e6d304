package io.github.ismskit.portal.documents;

import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Policy;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Provenance;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.Collections;
import java.util.List;

/** All policies in one document, to be printed or handed out: where it comes from, its contents, and each text. */
public record PolicyBook(Provenance provenance, Table contents, List<Chapter> chapters) {

    static final String PATH = "policies/all.html";

    /**
     * A policy.
     *
     * @param anchor its place in the document
     * @param language of its text, a tag of BCP 47
     * @param behind whether the original has changed since it was translated
     * @param html its text as a part of the document
     */
    public record Chapter(String anchor, Ref policy, String language, boolean behind, RecordPage record, String html) {}

    public PolicyBook {
        chapters = List.copyOf(chapters);
    }

    /** @param policies in the order of their titles */
    static PolicyBook of(Desk desk, List<Policy> policies) {
        return new PolicyBook(
                Provenance.of(desk),
                contents(desk, policies),
                policies.stream().map(policy -> chapter(desk, policy)).toList());
    }

    /** The highest that any of the policies has. */
    static Classification classification(List<Policy> policies) {
        return Collections.max(policies.stream()
                .map(policy -> policy.header().classification())
                .toList());
    }

    private static Chapter chapter(Desk desk, Policy policy) {
        String anchor = anchor(desk, policy);
        return new Chapter(
                anchor,
                desk.ref(policy),
                desk.translated().languageOf(policy.id()),
                desk.translated().isBehind(policy.id()),
                PoliciesSection.page(desk, policy),
                desk.prose(policy).nestedIn(anchor));
    }

    private static Table contents(Desk desk, List<Policy> policies) {
        List<Row> rows = policies.stream()
                .map(policy -> {
                    Chip state = PoliciesSection.state(desk, policy);
                    return Row.of(List.of(
                            Cell.ref(new Ref("#" + anchor(desk, policy), policy.id(), policy.title())),
                            Cell.text(policy.version()),
                            Cell.chip(state),
                            Cell.day(policy.approved()),
                            Cell.ref(desk.person(policy.approver()))));
                })
                .toList();
        List<Column> columns = List.of(
                Column.head(desk, "documents.policy"),
                Column.text(desk, "documents.version"),
                Column.text(desk, "common.state"),
                Column.day(desk, "documents.approved-on"),
                Column.brief(desk, "documents.approved-by"));
        return new Table("contents", desk.count("documents.contents", rows.size()), columns, rows);
    }

    /** The name of the policy's own page, which no other policy has. */
    private static String anchor(Desk desk, Policy policy) {
        return "policy-" + desk.pathBeside(policy, "").replaceFirst("^.*/", "");
    }
}
