package io.github.ismskit.ci;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A statement as a test case.
 *
 * @param group by which CI systems gather cases
 * @param details what is told where it does not hold
 */
record JunitCase(String group, String name, Result result, String message, String details, String output) {

    /** How a case ends; an error could not be judged. */
    enum Result {
        HOLDS,
        FAILURE,
        ERROR,
        SKIPPED
    }

    static String count(List<JunitCase> cases, Result result) {
        return String.valueOf(
                cases.stream().filter(each -> each.result() == result).count());
    }

    void write(Xml xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        attributes.put("classname", group);
        attributes.put("time", "0");
        xml.element("testcase", attributes, inner -> {
            switch (result) {
                case HOLDS -> {}
                case FAILURE -> inner.text("failure", because("fail"), details);
                case ERROR -> inner.text("error", because("cannot-judge"), details);
                case SKIPPED -> inner.empty("skipped", Map.of("message", message));
            }
            inner.text("system-out", Map.of(), output);
        });
    }

    private Map<String, String> because(String type) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("message", message);
        attributes.put("type", type);
        return attributes;
    }
}
