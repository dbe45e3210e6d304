package io.github.ismskit.portal.risks;

import io.github.ismskit.model.Risk;
import io.github.ismskit.model.RiskMethod;
import io.github.ismskit.model.RiskScore;
import io.github.ismskit.portal.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many open risks lie where, before and after treatment, and where the appetite ends. */
public record Matrices(Matrix before, Matrix after, int appetite) {

    /** Rows from the highest likelihood down; columns by impact from 1 up. */
    public record Matrix(List<Integer> impacts, List<Row> rows) {}

    /** One likelihood. */
    public record Row(int likelihood, List<Cell> cells) {}

    /**
     * One cell.
     *
     * @param shade from 1 to 5
     * @param edgeEnd true where the appetite ends towards the right
     * @param edgeUp true where it ends upwards
     */
    public record Cell(int impact, int count, int shade, boolean edgeEnd, boolean edgeUp, String href) {}

    public static Matrices of(Desk desk) {
        RiskMethod method = desk.isms().organisation().risk();
        List<Risk> open = desk.isms().risks().stream().filter(Risk::isOpen).toList();
        return new Matrices(
                matrix(method, open, Risk::inherent, "before"),
                matrix(method, open, Risk::current, "after"),
                method.appetite());
    }

    private static Matrix matrix(RiskMethod method, List<Risk> risks, Function<Risk, RiskScore> score, String when) {
        List<Row> rows = new ArrayList<>();
        for (int likelihood = method.levels(); likelihood >= 1; likelihood--) {
            List<Cell> cells = new ArrayList<>();
            for (int impact = 1; impact <= method.levels(); impact++) {
                cells.add(cell(method, risks, score, new RiskScore(likelihood, impact), when));
            }
            rows.add(new Row(likelihood, cells));
        }
        return new Matrix(Stream.iterate(1, n -> n + 1).limit(method.levels()).toList(), rows);
    }

    private static Cell cell(
            RiskMethod method, List<Risk> risks, Function<Risk, RiskScore> score, RiskScore here, String when) {
        int count = (int)
                risks.stream().filter(risk -> score.apply(risk).equals(here)).count();
        int top = method.levels() * method.levels();
        int shade = Math.min(5, 1 + (here.value() - 1) * 5 / top);
        boolean inside = method.accepts(here);
        boolean end = inside && !method.accepts(new RiskScore(here.likelihood(), here.impact() + 1));
        boolean up = inside && !method.accepts(new RiskScore(here.likelihood() + 1, here.impact()));
        String query = "risks/index.html?" + when + "=" + here.likelihood() + "x" + here.impact();
        return new Cell(
                here.impact(),
                count,
                shade,
                end && here.impact() < method.levels(),
                up && here.likelihood() < method.levels(),
                query);
    }
}
