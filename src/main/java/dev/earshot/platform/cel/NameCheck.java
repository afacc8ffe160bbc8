package dev.earshot.platform.cel;

import dev.earshot.platform.cel.ConditionCompiler.Bad;
import dev.earshot.platform.yaml.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks whether every name of a condition is one there is. CEL itself does so only when it reads a name, not where {@code
 * has(…)} asks for it, and it cannot say what was meant.
 */
record NameCheck(Map<String, Map<String, ValueType>> names) {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.])([A-Za-z_]\\w*)\\s*\\.\\s*([A-Za-z_]\\w*)((?:-[A-Za-z]\\w*)*)");

    /** @param dashed what follows the field if it was written with dashes: "-else" */
    record Name(String group, String field, String dashed, int at, int fieldAt) {}

    static List<Name> namesIn(String source) {
        String code = code(source);
        List<Name> found = new ArrayList<>();
        Matcher matcher = NAME.matcher(code);
        while (matcher.find()) {
            found.add(
                    new Name(matcher.group(1), matcher.group(2), matcher.group(3), matcher.start(1), matcher.start(2)));
        }
        return found;
    }

    /** Every name there is not, in the order written. */
    List<Bad> check(String source) {
        Stream<Bad> strangers = namesIn(source).stream().flatMap(name -> check(name).stream());
        return Stream.concat(strangers, bareGroups(source)).toList();
    }

    /** "(answers).recommend" or "answers" alone: nothing anybody means, and no name to look up. */
    private Stream<Bad> bareGroups(String source) {
        Set<Integer> named = namesIn(source).stream().map(Name::at).collect(Collectors.toSet());
        String groups = String.join("|", names.keySet());
        return Pattern.compile("(?<![\\w])(" + groups + ")(?!\\w)")
                .matcher(code(source))
                .results()
                .filter(found -> !named.contains(found.start()) && !isField(source, found.start()))
                .map(found -> new Bad(
                        found.start(),
                        "\"" + found.group() + "\" needs a name behind it, such as answers.recommend or order.total",
                        Optional.empty()));
    }

    /** A field may be called like a group: "answers.order". */
    private static boolean isField(String source, int at) {
        return namesIn(source).stream().anyMatch(name -> name.fieldAt() == at);
    }

    private static String code(String source) {
        return TEXT.matcher(source).replaceAll(text -> " ".repeat(text.group().length()));
    }

    private Optional<Bad> check(Name name) {
        Map<String, ValueType> fields = names.get(name.group());
        if (fields == null) {
            return Optional.of(new Bad(
                    name.at(),
                    "\"" + name.group() + "." + name.field() + "\" is nothing a condition knows. A name begins with "
                            + String.join(", ", names.keySet()),
                    NearestWord.to(name.group(), names.keySet()).map(group -> group + "." + name.field())));
        }
        if (fields.containsKey(name.field())) {
            return Optional.empty();
        }
        String whole = name.group() + "." + name.field() + name.dashed();
        String underscored = (name.field() + name.dashed()).replace('-', '_');
        if (fields.containsKey(underscored)) {
            return Optional.of(new Bad(
                    name.at(),
                    "\"" + whole + "\" means a subtraction here. In conditions write - in a name as _",
                    Optional.of(name.group() + "." + underscored)));
        }
        String known = fields.isEmpty() ? "nothing" : String.join(", ", fields.keySet());
        Optional<String> meant = NearestWord.to(name.field(), fields.keySet());
        return Optional.of(new Bad(
                name.fieldAt(),
                "\"" + whole + "\" is not known"
                        + (meant.isPresent() ? "" : ". After \"" + name.group() + ".\" can stand: " + known),
                meant.map(field -> name.group() + "." + field)));
    }
}
