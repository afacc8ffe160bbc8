package dev.earshot.catalog.importing.formbricks;

import dev.earshot.catalog.importing.draft.Asked;
import dev.earshot.catalog.importing.draft.DraftSurvey;
import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads conditions of answers: groups with a connector, or one condition and a value as it was written years ago. */
record Conditions(DraftSurvey survey) {

    private static final int DEEPEST = 12;

    private static final Set<String> QUESTION = Set.of("question", "element");

    private static final Map<String, String> OLDER = Map.of(
            "notEquals", "doesNotEqual",
            "lessThan", "isLessThan",
            "lessEqual", "isLessThanOrEqual",
            "greaterThan", "isGreaterThan",
            "greaterEqual", "isGreaterThanOrEqual",
            "submitted", "isSubmitted",
            "skipped", "isSkipped",
            "accepted", "isAccepted",
            "includesAll", "includesAllOf",
            "includesOne", "includesOneOf");

    /** @param own the question the rule stands at */
    Optional<Rule> read(Json rule, Json own) {
        if (rule.at("condition").given()) {
            String operator = rule.at("condition").text("");
            return survey.asked(own.at("id").text(""))
                    .flatMap(
                            asked -> compared(asked, OLDER.getOrDefault(operator, operator), values(rule.at("value"))));
        }
        return group(rule.at("conditions"), 0);
    }

    private Optional<Rule> group(Json node, int depth) {
        List<Json> parts = node.at("conditions").items();
        if (depth > DEEPEST || parts.isEmpty()) {
            return node.at("operator").given() ? one(node) : Optional.empty();
        }
        Optional<List<Rule>> rules =
                Asked.every(parts.stream().map(part -> group(part, depth + 1)).toList());
        return rules.map(all -> node.at("connector").text("and").equals("or") ? Rule.any(all) : Rule.all(all));
    }

    private Optional<Rule> one(Json condition) {
        Json left = condition.at("leftOperand");
        Json right = condition.at("rightOperand");
        boolean plain =
                QUESTION.contains(left.at("type").text("")) && !left.at("meta").given();
        if (!plain || right.given() && !right.at("type").text("").equals("static")) {
            return Optional.empty();
        }
        return survey.asked(left.at("value").text(""))
                .flatMap(asked -> compared(asked, condition.at("operator").text(""), values(right.at("value"))));
    }

    private static List<String> values(Json value) {
        return value.isList()
                ? value.items().stream().flatMap(item -> item.text().stream()).toList()
                : value.text().stream().toList();
    }

    private static Optional<Rule> compared(Asked asked, String operator, List<String> values) {
        Function<Function<String, Optional<Rule>>, Optional<Rule>> single =
                read -> values.size() == 1 ? read.apply(values.get(0)) : Optional.empty();
        return switch (operator) {
            case "isSubmitted", "isNotEmpty" -> Optional.of(asked.answered());
            case "isSkipped", "isEmpty" -> Optional.of(asked.answered().not());
            case "isAccepted" -> asked.given();
            case "equals" -> single.apply(value -> equal(asked, value));
            case "doesNotEqual" -> single.apply(value -> equal(asked, value)).map(Rule::not);
            case "isLessThan" -> single.apply(value -> asked.compared("<", value));
            case "isLessThanOrEqual" -> single.apply(value -> asked.compared("<=", value));
            case "isGreaterThan" -> single.apply(value -> asked.compared(">", value));
            case "isGreaterThanOrEqual" -> single.apply(value -> asked.compared(">=", value));
            case "contains" -> single.apply(value -> asked.called("contains", value));
            case "startsWith" -> single.apply(value -> asked.called("startsWith", value));
            case "endsWith" -> single.apply(value -> asked.called("endsWith", value));
            case "doesNotContain" ->
                single.apply(value -> asked.called("contains", value)).map(Rule::not);
            case "doesNotStartWith" ->
                single.apply(value -> asked.called("startsWith", value)).map(Rule::not);
            case "doesNotEndWith" ->
                single.apply(value -> asked.called("endsWith", value)).map(Rule::not);
            case "equalsOneOf", "includesOneOf" -> all(asked, values).map(Rule::any);
            case "includesAllOf" -> all(asked, values).map(Rule::all);
            // Of several values Formbricks has meant by these two now all, now any: with one there is no doubt.
            case "doesNotIncludeOneOf", "doesNotIncludeAllOf" -> single.apply(asked::lacks);
            default -> Optional.empty();
        };
    }

    private static Optional<Rule> equal(Asked asked, String value) {
        return asked.kind() == Asked.Kind.MANY ? asked.only(value) : asked.compared("==", value);
    }

    private static Optional<List<Rule>> all(Asked asked, List<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Asked.every(values.stream()
                        .map(value ->
                                asked.kind() == Asked.Kind.MANY ? asked.contains(value) : asked.compared("==", value))
                        .toList());
    }
}
