package dev.earshot.purchase.source.reader;

import dev.earshot.platform.cel.ConditionCompiler;
import dev.earshot.platform.cel.Expression;
import dev.earshot.platform.cel.ExpressionCompiler;
import dev.earshot.platform.yaml.Fields;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.NearestWord;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads expressions, with each mistake at its character. */
final class ExpressionReader {

    /** Where an expression stands, to say later which of its names nothing is mapped to. */
    record Written(Scalar at, Expression expression) {}

    private final Findings findings;

    ExpressionReader(Findings findings) {
        this.findings = findings;
    }

    /** One condition or a list of them. */
    List<Written> conditions(Fields owner, String key) {
        List<Written> conditions = new ArrayList<>();
        owner.value(key).ifPresent(node -> node.items()
                .forEach(one ->
                        scalar(one, key).flatMap(text -> compile(text, true)).ifPresent(conditions::add)));
        return conditions;
    }

    /** What a field is worked out from: the message itself. */
    Optional<Expression> value(Fields owner, String key) {
        Optional<Written> written = owner.scalar(key).flatMap(text -> compile(text, false));
        written.ifPresent(found -> names(found).stream()
                .filter(name -> ExpressionCompiler.GROUPS.contains(name.group()))
                .findFirst()
                .ifPresent(name -> problem(
                        found.at(),
                        name.at(),
                        "a field is worked out from " + String.join(", ", ExpressionCompiler.MESSAGE)
                                + ", not from other fields",
                        Optional.empty())));
        return written.map(Written::expression);
    }

    /** @param mapped names of the fields there are */
    void checkNames(List<Written> conditions, Collection<String> mapped) {
        for (Written one : conditions) {
            for (ConditionCompiler.Name name : names(one)) {
                String field = (name.group().equals("returns") ? "return" : name.group()) + "." + name.field();
                if (ExpressionCompiler.GROUPS.contains(name.group()) && !mapped.contains(field)) {
                    Optional<String> meant = NearestWord.to(field, mapped);
                    String what = "nothing is mapped to " + field;
                    problem(one.at(), name.at(), meant.isPresent() ? what : what + ". Map it, or ask body", meant);
                }
            }
        }
    }

    private Optional<Written> compile(Scalar at, boolean condition) {
        try {
            Expression expression =
                    condition ? ExpressionCompiler.condition(at.text()) : ExpressionCompiler.value(at.text());
            return Optional.of(new Written(at, expression));
        } catch (ExpressionCompiler.Malformed e) {
            problem(at, e.offset(), String.valueOf(e.getMessage()), e.hint());
            return Optional.empty();
        }
    }

    private static List<ConditionCompiler.Name> names(Written written) {
        return ConditionCompiler.namesIn(written.expression().source());
    }

    private void problem(Scalar at, int offset, String what, Optional<String> hint) {
        findings.problem(at.line(), at.columnOf(offset), what, hint);
    }

    private Optional<Scalar> scalar(YamlNode node, String key) {
        if (node instanceof Scalar scalar && !scalar.absent()) {
            return Optional.of(scalar);
        }
        findings.problem(
                node, "\"" + key + "\" takes conditions such as 'body.status == \"paid\"', not " + node.kind());
        return Optional.empty();
    }
}
