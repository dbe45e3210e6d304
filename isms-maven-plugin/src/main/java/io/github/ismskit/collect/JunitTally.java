package io.github.ismskit.collect;

import io.github.ismskit.text.Printed;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Counts the tests of one report file, and holds the count against what the report says itself. */
final class JunitTally implements XmlReport.Listener {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern SECONDS = Pattern.compile("[0-9,]{1,12}(\\.[0-9]{1,9})?");
    private static final Set<String> SUITES = Set.of("testsuites", "testsuite");

    private final Stamps stamps;
    private String root = "";
    private String tool = "";
    private BigDecimal seconds = BigDecimal.ZERO;
    private long tests;
    private long skipped;
    private long counted;
    private long flaky;
    private long statedByRoot;
    private long statedBySuites;
    private boolean isOver;
    private boolean isFailed;
    private boolean isSkipped;
    private boolean isFlaky;

    JunitTally(Stamps stamps) {
        this.stamps = stamps;
    }

    @Override
    public void begin(XMLStreamReader element, int depth) throws Refusal {
        String name = element.getLocalName();
        if (depth == 1) {
            root(element, name);
        }
        if (name.equals("testsuite")) {
            stamps.add(attribute(element, "timestamp"));
        }
        if (name.equals("testsuite") && depth == (root.equals("testsuite") ? 1 : 2)) {
            suite(element);
        }
        switch (name) {
            case "testcase" -> isSkipped = attribute(element, "status").equals("notrun");
            case "failure", "error" -> isFailed = true;
            case "skipped" -> isSkipped = true;
            case "flakyFailure", "flakyError" -> isFlaky = true;
            default -> {}
        }
    }

    @Override
    public void end(String name, int depth) {
        if (name.equals("testcase")) {
            tests++;
            counted += isFailed ? 1 : 0;
            skipped += isSkipped && !isFailed ? 1 : 0;
            flaky += isFlaky && !isFailed ? 1 : 0;
            isFailed = false;
            isSkipped = false;
            isFlaky = false;
        }
        isOver = depth == 1;
    }

    /** A report that breaks off says nothing about the tests that are missing from it. */
    void verify() throws Refusal {
        if (!isOver) {
            throw new Refusal("breaks off in the middle; let the tests run to their end");
        }
    }

    long tests() {
        return tests;
    }

    long skipped() {
        return skipped;
    }

    /** The greater of what was counted and what the report says: suites can fail without a test. */
    long failed() {
        return Math.max(counted, Math.max(statedByRoot, statedBySuites));
    }

    long flaky() {
        return flaky;
    }

    BigDecimal seconds() {
        return seconds;
    }

    String tool() {
        return tool;
    }

    private void root(XMLStreamReader element, String name) throws Refusal {
        if (!SUITES.contains(name)) {
            throw new Refusal("begins with <" + Printed.line(name)
                    + ">, not with <testsuite> or <testsuites>; it is no report in the form of JUnit");
        }
        root = name;
        String schema = attribute(element, "http://www.w3.org/2001/XMLSchema-instance", "noNamespaceSchemaLocation");
        boolean surefire = schema.endsWith("surefire-test-report.xsd");
        String version = attribute(element, "version");
        tool = surefire
                ? "written by Maven Surefire or Failsafe"
                        + (version.isEmpty() ? "" : ", format " + Printed.code(version))
                : "states no tool";
        if (name.equals("testsuites")) {
            statedByRoot = count(element, "failures") + count(element, "errors");
            stamps.add(attribute(element, "timestamp"));
        }
    }

    private void suite(XMLStreamReader element) throws Refusal {
        statedBySuites += count(element, "failures") + count(element, "errors");
        String time = attribute(element, "time");
        if (SECONDS.matcher(time).matches()) {
            seconds = seconds.add(new BigDecimal("0" + time.replace(",", "")));
        }
    }

    private static long count(XMLStreamReader element, String name) throws Refusal {
        String text = attribute(element, name);
        if (text.isEmpty()) {
            return 0;
        }
        if (!COUNT.matcher(text).matches()) {
            throw new Refusal(
                    "says " + name + "=\"" + Printed.line(text) + "\", which is no count; have it written again");
        }
        return Long.parseLong(text);
    }

    private static String attribute(XMLStreamReader element, String name) {
        return attribute(element, "", name);
    }

    private static String attribute(XMLStreamReader element, String namespace, String name) {
        String value = element.getAttributeValue(namespace.isEmpty() ? "" : namespace, name);
        return value == null ? "" : value.strip();
    }
}
