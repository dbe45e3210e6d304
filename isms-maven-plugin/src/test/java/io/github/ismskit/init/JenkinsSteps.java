package io.github.ismskit.init;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.codehaus.groovy.ast.CodeVisitorSupport;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.TupleExpression;
import org.codehaus.groovy.control.SourceUnit;

/**
 * The steps of a {@code Jenkinsfile} as the parser of Groovy reads it, each with the blocks around it: {@code
 * pipeline/stages/stage Build/steps/sh make}.
 */
final class JenkinsSteps extends CodeVisitorSupport {

    private final Deque<String> around = new ArrayDeque<>();
    private final List<String> steps = new ArrayList<>();

    private JenkinsSteps() {}

    /** Text that Groovy cannot parse ends in its exception, which says where. */
    static List<String> of(String text) {
        SourceUnit source = SourceUnit.create("Jenkinsfile", text);
        source.parse();
        source.completePhase();
        source.convert();
        JenkinsSteps visitor = new JenkinsSteps();
        source.getAST().getStatementBlock().visit(visitor);
        return visitor.steps;
    }

    @Override
    public void visitMethodCallExpression(MethodCallExpression call) {
        String words = words(call);
        around.addLast(words);
        List<Expression> arguments = arguments(call);
        List<ClosureExpression> blocks = arguments.stream()
                .filter(ClosureExpression.class::isInstance)
                .map(ClosureExpression.class::cast)
                .toList();
        if (blocks.isEmpty()) {
            steps.add(String.join("/", around));
        }
        blocks.forEach(block -> block.getCode().visit(this));
        around.removeLast();
    }

    private static String words(MethodCallExpression call) {
        StringBuilder words = new StringBuilder(call.getMethodAsString());
        for (Expression argument : arguments(call)) {
            if (argument instanceof ConstantExpression constant) {
                words.append(' ').append(constant.getValue());
            } else if (!(argument instanceof ClosureExpression)) {
                words.append(' ').append(argument.getText());
            }
        }
        return words.toString();
    }

    private static List<Expression> arguments(MethodCallExpression call) {
        return call.getArguments() instanceof TupleExpression tuple ? tuple.getExpressions() : List.of();
    }
}
