package io.github.ismskit.init;

import io.github.ismskit.text.Html;
import io.github.ismskit.text.YamlText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the answers put into the blanks of the starter content. */
final class FilledIn {

    private FilledIn() {}

    static Blanks blanks(Answers answers, AuditPlan plan) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("organisation", YamlText.quoted(answers.organisation()));
        values.put("title", Html.escaped(answers.organisation() + " ISMS"));
        values.put("version", Html.escaped(answers.version()));
        values.put("zone", answers.zone().getId());
        values.put("frameworks", "[" + String.join(", ", answers.frameworks()) + "]");
        values.put("certificate", certificate(answers));
        values.put("people", people(answers));
        values.put("internal-audit", plan.internalAudit().toString());
        values.put("certification-audit", plan.certificationAudit().toString());
        values.put("management-review", plan.managementReview().toString());
        for (int months = 1; months <= 12; months++) {
            values.put("month+" + months, endOfMonth(answers.today(), months));
        }
        return new Blanks(values);
    }

    private static String endOfMonth(LocalDate today, int months) {
        return YearMonth.from(today).plusMonths(months).atEndOfMonth().toString();
    }

    private static String certificate(Answers answers) {
        return answers.certificate()
                .map(issued ->
                        "# three years, as usual: compare it with the certificate, and add its 'body' and 'number'\n"
                                + "certificate: {issued: " + issued + ", valid-until: "
                                + answers.validUntil().orElseThrow() + "}")
                .orElse("# once you have one: certificate: {body: …, number: …, issued: (day), valid-until: (day)}");
    }

    private static String people(Answers answers) {
        return answers.people().stream().map(FilledIn::person).collect(Collectors.joining("\n"));
    }

    private static String person(NamedPerson person) {
        String name = person.name().isEmpty() ? "TODO" : YamlText.quoted(person.name());
        String role = person.role().isEmpty() ? "" : ", role: " + YamlText.quoted(person.role());
        return "- {id: " + person.id() + ", name: " + name + role + "}";
    }
}
