package dev.earshot.catalog.importing.surveyjs;

import dev.earshot.catalog.importing.draft.Asked;
import dev.earshot.catalog.importing.draft.DraftSurvey;
import dev.earshot.catalog.importing.draft.Report;
import dev.earshot.catalog.importing.draft.Rule;
import dev.earshot.catalog.importing.surveyjs.Tokens.Kind;
import dev.earshot.catalog.importing.surveyjs.Tokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the part of SurveyJS expressions that compares an answer with a value: {@code {nps} <= 6 and {wrong} contains
 * 'late'}. An answer that was not given equals nothing, is neither less nor greater and contains nothing.
 */
final class Expression {

    private static final int DEEPEST = 12;
    private static final int LONGEST = 2_000;

    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("=", "=="),
            Map.entry("==", "=="),
            Map.entry("equal", "=="),
            Map.entry("<>", "!="),
            Map.entry("!=", "!="),
            Map.entry("notequal", "!="),
            Map.entry("<", "<"),
            Map.entry("less", "<"),
            Map.entry("<=", "<="),
            Map.entry("lessorequal", "<="),
            Map.entry(">", ">"),
            Map.entry("greater", ">"),
            Map.entry(">=", ">="),
            Map.entry("greaterorequal", ">="));

    private static final Map<String, String> TURNED = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=");

    /** @param why it could not be read, if it could not */
    record Read(Optional<Rule> rule, Optional<String> why) {}

    private final Tokens tokens;
    private final DraftSurvey survey;

    private Expression(Tokens tokens, DraftSurvey survey) {
        this.tokens = tokens;
        this.survey = survey;
    }

    static Read read(String written, DraftSurvey survey) {
        Optional<Tokens> tokens = written.length() > LONGEST ? Optional.empty() : Tokens.of(written);
        try {
            Expression expression = new Expression(tokens.orElseThrow(() -> new Unsaid(sentence(written))), survey);
            Rule rule = expression.either(0);
            if (expression.tokens.peek().kind() != Kind.END) {
                throw new Unsaid(sentence(written));
            }
            return new Read(Optional.of(rule), Optional.empty());
        } catch (Unsaid e) {
            return new Read(Optional.empty(), Optional.of(e.why.isEmpty() ? sentence(written) : e.why));
        }
    }

    private static String sentence(String written) {
        return "the condition " + Report.shown(written) + " says more than ours can";
    }

    private Rule either(int depth) {
        List<Rule> parts = new ArrayList<>(List.of(both(depth)));
        while (tokens.peek().is("or", "||", "|")) {
            tokens.take();
            parts.add(both(depth));
        }
        return Rule.any(parts);
    }

    private Rule both(int depth) {
        List<Rule> parts = new ArrayList<>(List.of(one(depth)));
        while (tokens.peek().is("and", "&&", "&")) {
            tokens.take();
            parts.add(one(depth));
        }
        return Rule.all(parts);
    }

    private Rule one(int depth) {
        if (depth > DEEPEST) {
            throw new Unsaid("");
        }
        if (tokens.peek().is("!", "not")) {
            tokens.take();
            return one(depth + 1).not();
        }
        if (tokens.peek().is("(")) {
            tokens.take();
            Rule inner = either(depth + 1);
            if (!tokens.take().is(")")) {
                throw new Unsaid("");
            }
            return inner;
        }
        return comparison();
    }

    private Rule comparison() {
        Token left = tokens.take();
        String sign = tokens.take().text();
        if (left.kind() == Kind.LITERAL && tokens.peek().kind() == Kind.NAME) {
            Asked asked = asked(tokens.take());
            return compared(
                    asked,
                    TURNED.getOrDefault(SIGNS.getOrDefault(sign, ""), SIGNS.getOrDefault(sign, "")),
                    left.text());
        }
        Asked asked = asked(left);
        return switch (sign) {
            case "empty" -> asked.answered().not();
            case "notempty" -> asked.answered();
            case "contains", "contain", "*=" -> said(Rule::all, values(), asked::contains);
            case "notcontains", "notcontain" ->
                said(Rule::all, values(), asked::contains).not();
            case "anyof" -> said(Rule::any, values(), asked::contains);
            case "noneof" -> said(Rule::any, values(), asked::contains).not();
            case "allof" -> said(Rule::all, values(), asked::contains);
            default -> equal(asked, SIGNS.getOrDefault(sign, ""), values());
        };
    }

    /** Several options at once are compared with a list; ours is compared with one only. */
    private static Rule equal(Asked asked, String sign, List<String> values) {
        if (values.size() != 1) {
            throw new Unsaid("");
        }
        if (asked.kind() == Asked.Kind.MANY && sign.matches("[=!]=")) {
            Rule only = asked.only(values.get(0)).orElseThrow(() -> new Unsaid(""));
            return sign.equals("==") ? only : only.not();
        }
        return compared(asked, sign, values.get(0));
    }

    private static Rule compared(Asked asked, String sign, String value) {
        if (asked.kind() == Asked.Kind.TRUTH && value.equals("false")) {
            return compared(asked, sign.equals("==") ? "!=" : "==", "true");
        }
        Optional<Rule> rule =
                switch (sign) {
                    case "==", "<", "<=", ">", ">=" -> asked.compared(sign, value);
                    case "!=" -> asked.compared("==", value).map(Rule::not);
                    default -> Optional.empty();
                };
        return rule.orElseThrow(() -> new Unsaid(""));
    }

    private static Rule said(
            Function<List<Rule>, Rule> joined, List<String> values, Function<String, Optional<Rule>> each) {
        return Asked.every(values.stream().map(each).toList()).map(joined).orElseThrow(() -> new Unsaid(""));
    }

    private List<String> values() {
        if (!tokens.peek().is("[")) {
            return List.of(literal());
        }
        List<String> values = new ArrayList<>();
        do {
            tokens.take();
            values.add(literal());
        } while (tokens.peek().is(","));
        if (!tokens.take().is("]")) {
            throw new Unsaid("");
        }
        return values;
    }

    private String literal() {
        Token token = tokens.take();
        if (token.kind() != Kind.LITERAL) {
            throw new Unsaid("");
        }
        return token.text();
    }

    private Asked asked(Token name) {
        if (name.kind() != Kind.NAME) {
            throw new Unsaid("");
        }
        return survey.asked(name.text())
                .orElseThrow(() -> new Unsaid("the condition asks for " + Report.shown(name.text())
                        + ", which is no question carried over before it"));
    }

    /** The end of reading; never leaves this class. */
    private static final class Unsaid extends RuntimeException {
        private final String why;

        private Unsaid(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }
}
