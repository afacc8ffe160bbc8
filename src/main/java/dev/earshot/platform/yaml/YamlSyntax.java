package dev.earshot.platform.yaml;

import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in an author's words what the YAML parser stumbled over. */
final class YamlSyntax {

    private YamlSyntax() {}

    static void explain(MarkedYAMLException e, Findings findings) {
        String said = String.valueOf(e.getProblem());
        boolean began =
                said.matches(".*(end of stream|stream end|could not find expected).*") && e.getContextMark() != null;
        Mark at = began ? e.getContextMark() : e.getProblemMark();
        findings.problem(at.getLine() + 1, at.getColumn() + 1, words(said), Optional.empty());
    }

    private static String words(String said) {
        if (said.contains("end of stream")) {
            return "a quote is opened here and never closed. Close it";
        }
        if (said.contains("stream end")) {
            return "a bracket is opened here and never closed. Close it";
        }
        if (said.startsWith("mapping values are not allowed")) {
            return "a \":\" is not expected here. Put a text that contains \": \" in quotes, or check the indentation";
        }
        if (said.startsWith("found character")) {
            return "a value cannot begin with this character. Put it in quotes";
        }
        if (said.startsWith("could not find expected ':'")) {
            return "a key without \":\" behind it. Write \"key: value\", or check the line above";
        }
        if (said.startsWith("expected ',' or")) {
            return "a comma or a closing bracket is missing here. Inside brackets, put texts in quotes";
        }
        if (said.startsWith("expected <block end>") || said.startsWith("expected '<document start>'")) {
            return "this does not fit what stands above it. Check the indentation and the quotes";
        }
        return "this is not YAML: " + said + ". Check the indentation and the quotes";
    }
}
