package io.github.ismskit.collect;

import java.util.HashSet;
import java.util.Set;

/** Reads a bill of materials in JSON. */
final class BillInJson {

    private final JsonReport report;
    private final Bill bill;
    private boolean isBill;

    private BillInJson(JsonReport report, Bill bill) {
        this.report = report;
        this.bill = bill;
    }

    static void read(Taken file, Bill bill) throws Refusal {
        JsonReport.walk(file, report -> {
            BillInJson reader = new BillInJson(report, bill);
            report.members(reader::member);
            if (!reader.isBill) {
                throw new Refusal("does not say \"bomFormat\": \"CycloneDX\"; it is no bill of materials of CycloneDX");
            }
        });
    }

    private void member(String key) throws Refusal {
        switch (key) {
            case "bomFormat" -> isBill = report.text().equals("CycloneDX");
            case "specVersion" -> bill.version(report.text());
            case "metadata" -> report.members(this::metadata);
            case "components" -> report.items(this::component);
            case "services" -> report.items(this::service);
            case "vulnerabilities" -> report.items(this::vulnerability);
            default -> report.skip();
        }
    }

    private void metadata(String key) throws Refusal {
        switch (key) {
            case "timestamp" -> bill.made(report.text());
            case "tools" -> tools();
            case "component" -> {
                Name name = name();
                bill.subject(name.name, name.version);
            }
            default -> report.skip();
        }
    }

    /** A list up to version 1.4, and components and services by themselves from 1.5 on. */
    private void tools() throws Refusal {
        if (report.isList()) {
            report.items(this::tool);
            return;
        }
        report.members(key -> {
            if (key.equals("components") || key.equals("services")) {
                report.items(this::tool);
            } else {
                report.skip();
            }
        });
    }

    private void tool() throws Refusal {
        Name name = name();
        bill.tool(name.name, name.version);
    }

    private void component() throws Refusal {
        bill.component();
        nested("components", this::component);
    }

    private void service() throws Refusal {
        bill.service();
        nested("services", this::service);
    }

    private void nested(String list, JsonReport.Item item) throws Refusal {
        report.members(key -> {
            if (key.equals(list)) {
                report.items(item);
            } else {
                report.skip();
            }
        });
    }

    private void vulnerability() throws Refusal {
        Set<String> severities = new HashSet<>();
        String[] state = {""};
        report.members(key -> {
            switch (key) {
                case "analysis" -> state[0] = single("state");
                case "ratings" -> report.items(() -> severities.add(single("severity")));
                default -> report.skip();
            }
        });
        bill.vulnerability(state[0], severities);
    }

    private String single(String wanted) throws Refusal {
        String[] value = {""};
        report.members(key -> {
            if (key.equals(wanted)) {
                value[0] = report.text();
            } else {
                report.skip();
            }
        });
        return value[0];
    }

    private static final class Name {
        private String name = "";
        private String version = "";
    }

    private Name name() throws Refusal {
        Name found = new Name();
        report.members(key -> {
            switch (key) {
                case "name" -> found.name = report.text();
                case "version" -> found.version = report.text();
                default -> report.skip();
            }
        });
        return found;
    }
}
