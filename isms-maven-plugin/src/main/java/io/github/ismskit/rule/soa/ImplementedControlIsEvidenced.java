package io.github.ismskit.rule.soa;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Control;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.List;
import java.util.stream.Stream;

/** "Implemented" is a claim: a recurring control proves it by evidence, a designed one by a document. */
public final class ImplementedControlIsEvidenced implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every implemented control shows fresh evidence or a current document";
    }

    @Override
    public List<String> clauses() {
        return List.of("8.1", "9.1");
    }

    @Override
    public Check check(Situation situation) {
        List<Control> inPlace =
                situation.isms().soa().stream().filter(Control::isInPlace).toList();
        RecurringProof recurring = RecurringProof.of(situation);
        DesignProof design = new DesignProof(situation);
        return Check.each(inPlace, control -> judge(control, recurring, design));
    }

    private Stream<Finding> judge(Control control, RecurringProof recurring, DesignProof design) {
        if (control.operation().isEmpty()) {
            return Stream.of(finding(
                    control,
                    control.at("implementation"),
                    control.id() + " is implemented, but nothing says what would prove it",
                    "add 'operation: recurring' or 'operation: design'"));
        }
        return control.operation().get() == Control.Operation.RECURRING
                ? recurring.judge(this, control)
                : design.judge(this, control);
    }
}
