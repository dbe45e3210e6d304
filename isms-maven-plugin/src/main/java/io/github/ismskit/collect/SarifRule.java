package io.github.ismskit.collect;

/**
 * The rule that a result names.
 *
 * @param component the place of its tool extension; {@link #DRIVER}: the driver
 * @param index its place there; -1: only its id is known
 */
record SarifRule(int component, int index, String id) {

    static final int DRIVER = -1;

    /** Puts it together from members of a result. */
    static final class Reader {

        private int component = DRIVER;
        private int index = -1;
        private String id = "";

        void member(JsonReport report, String key) throws Refusal {
            switch (key) {
                case "ruleId", "id" -> id = report.text();
                case "ruleIndex", "index" -> index = report.index();
                case "rule" -> report.members(inner -> member(report, inner));
                case "toolComponent" ->
                    report.members(inner -> {
                        if (inner.equals("index")) {
                            component = report.index();
                        } else {
                            report.skip();
                        }
                    });
                default -> report.skip();
            }
        }

        SarifRule rule() {
            return new SarifRule(component, index, id);
        }
    }
}
