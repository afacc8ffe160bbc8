package dev.earshot.platform.cel;

import dev.cel.common.CelIssue;
import dev.earshot.platform.cel.ConditionCompiler.Bad;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in an author's words what the CEL compiler stumbled over. */
final class CelWords {

    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '([^']*)' applied to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern NOT_BOOL =
            Pattern.compile("expected type 'bool' but found '([^']*)'.*", Pattern.DOTALL);

    private CelWords() {}

    static Bad explain(String source, CelIssue issue) {
        int line = issue.getSourceLocation().getLine();
        int before = 0;
        for (int i = 1; i < line; i++) {
            before = source.indexOf('\n', before) + 1;
        }
        int offset = Math.max(
                0, Math.min(source.length(), before + issue.getSourceLocation().getColumn()));
        return new Bad(offset, words(source, offset, issue.getMessage()), Optional.empty());
    }

    private static String words(String source, int offset, String said) {
        Matcher overload = NO_OVERLOAD.matcher(said);
        if (overload.matches()) {
            String sign = overload.group(1).replace("_", "").replace("@", "");
            return "\"" + sign + "\" does not go with " + types(overload.group(2));
        }
        Matcher undeclared = UNDECLARED.matcher(said);
        if (undeclared.matches()) {
            String name = undeclared.group(1);
            return switch (name) {
                case "all", "exists", "exists_one", "map", "filter" ->
                    "\"" + name + "\" is a loop, which a condition cannot have. To ask for one of many write"
                            + " \"'price' in answers.mattered\"";
                default ->
                    "\"" + name
                            + "\" is not known. A name is written with a dot, such as answers.recommend or order.total,"
                            + " and a text in quotes";
            };
        }
        Matcher notBool = NOT_BOOL.matcher(said);
        if (notBool.matches()) {
            return "a condition has to come out true or false; this is " + type(notBool.group(1))
                    + ". Compare it with something, such as \"answers.recommend <= 6\"";
        }
        String rest = source.substring(offset).strip();
        if (rest.startsWith("and ") || rest.startsWith("or ")) {
            return "\"" + rest.split(" ")[0] + "\" is written " + (rest.startsWith("and") ? "&&" : "||") + " here";
        }
        if (said.startsWith("token recognition error") && rest.startsWith("=")) {
            return "\"=\" is written == here";
        }
        if (rest.isEmpty()) {
            return "the condition ends too early. Write something such as \"answers.recommend <= 6\"";
        }
        return "this is no condition from \"" + rest.split("\\s")[0]
                + "\" on. Write something such as \"answers.recommend <= 6 && order.total > 50\"";
    }

    /** "(int, string)" to "a whole number and a text". */
    private static String types(String list) {
        // "double.(string)" for a method of a number.
        String flat = list.replaceFirst("\\.\\(", ", ").replaceFirst("^\\(", "").replaceFirst("\\)$", "");
        String[] parts = flat.split(",\\s*");
        StringBuilder words = new StringBuilder();
        for (String part : parts) {
            words.append(words.isEmpty() ? "" : " and ").append(type(part));
        }
        return words.toString();
    }

    private static String type(String cel) {
        return switch (cel.strip()) {
            case "int" -> "a whole number";
            case "double" -> "a number";
            case "string" -> "a text";
            case "list(string)" -> "several texts";
            case "bool" -> "true or false";
            default -> cel;
        };
    }
}
