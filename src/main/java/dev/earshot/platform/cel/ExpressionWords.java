package dev.earshot.platform.cel;

import dev.cel.common.CelIssue;
import dev.earshot.platform.yaml.NearestWord;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says in an author's words what the CEL compiler stumbled over. */
final class ExpressionWords {

    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)'.*", Pattern.DOTALL);
    private static final List<String> NAMES = Stream.concat(
                    ExpressionCompiler.MESSAGE.stream(), ExpressionCompiler.GROUPS.stream())
            .toList();

    private ExpressionWords() {}

    static ExpressionCompiler.Malformed explain(String source, CelIssue issue) {
        int offset = CelWords.explain(source, issue).offset();
        String said = issue.getMessage();
        Matcher undeclared = UNDECLARED.matcher(said);
        if (undeclared.matches()) {
            String name = undeclared.group(1);
            Optional<String> meant = NearestWord.to(name, NAMES);
            return new ExpressionCompiler.Malformed(
                    offset,
                    "\"" + name + "\" is not known here"
                            + (meant.isPresent() ? "" : ". A name begins with " + String.join(", ", NAMES)),
                    meant);
        }
        Matcher overload = NO_OVERLOAD.matcher(said);
        if (overload.matches()) {
            return wrong(
                    offset,
                    "\"" + overload.group(1).replace("_", "").replace("@", "")
                            + "\" does not go with what stands beside it");
        }
        if (said.startsWith("expected type 'bool'")) {
            return wrong(offset, "a condition has to come out true or false. Compare it with something");
        }
        String rest = source.substring(offset).strip();
        if (said.startsWith("token recognition error") && rest.startsWith("=")) {
            return wrong(offset, "\"=\" is written == here");
        }
        return wrong(
                offset,
                rest.isEmpty()
                        ? "the expression ends too early"
                        : "this is no expression from \"" + rest.split("\\s")[0]
                                + "\" on. Write something such as body.status == \"paid\"");
    }

    private static ExpressionCompiler.Malformed wrong(int offset, String what) {
        return new ExpressionCompiler.Malformed(offset, what, Optional.empty());
    }
}
