package io.github.ismskit.document;

import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What to do about the slips that people make in YAML. */
final class YamlAdvice {

    private YamlAdvice() {}

    static String about(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        if (problem.contains("\\t")) {
            return "indent with spaces";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "put a value that contains ': ' in quotes";
        }
        if (problem.contains("found unexpected end of stream")) {
            return "close the quote";
        }
        if (problem.contains("expected <block end>")) {
            return "indent the keys of one mapping alike";
        }
        return "correct the YAML, or put the value in quotes";
    }
}
