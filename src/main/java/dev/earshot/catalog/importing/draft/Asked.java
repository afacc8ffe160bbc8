package dev.earshot.catalog.importing.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A question conditions may ask about.
 *
 * @param values of its options: theirs to ours
 * @param certain whether everybody who goes on has answered it: it is required and shown to all
 */
public record Asked(String id, Kind kind, Map<String, String> values, boolean certain) {

    public enum Kind {
        NUMBER,
        ONE,
        MANY,
        TEXT,
        /** A given consent. */
        TRUTH,
        /** Of which one may only ask whether it was answered. */
        OTHER
    }

    private static final Map<String, String> OPPOSITE =
            Map.of("==", "!=", "!=", "==", "<", ">=", ">=", "<", "<=", ">", ">", "<=");

    private static final int LONGEST_LITERAL = 100;

    public Rule answered() {
        return new Rule.Fact(name(), "has(" + name() + ")", "!has(" + name() + ")", false, Optional.empty(), true);
    }

    public Optional<Rule> given() {
        return kind == Kind.TRUTH ? Optional.of(fact(name(), "!" + name())) : Optional.empty();
    }

    /** @param sign "==", "<", "<=", ">" or ">=" */
    public Optional<Rule> compared(String sign, String value) {
        return switch (kind) {
            case NUMBER -> Json.number(value).map(number -> score(sign, number));
            case ONE -> sign.equals("==") ? ours(value).map(this::equal) : Optional.empty();
            case TEXT -> sign.equals("==") ? literal(value).map(this::equal) : Optional.empty();
            case TRUTH -> sign.equals("==") && value.equals("true") ? given() : Optional.empty();
            case MANY, OTHER -> Optional.empty();
        };
    }

    /** Whether that option, and no other, was chosen; for several options, exactly those is more than CEL says shortly. */
    public Optional<Rule> only(String value) {
        return kind != Kind.MANY
                ? Optional.empty()
                : ours(value).map(ours -> fact(name() + " == [" + ours + "]", name() + " != [" + ours + "]"));
    }

    /** Whether an option is among those chosen, or words stand in a text. */
    public Optional<Rule> contains(String value) {
        return switch (kind) {
            case MANY -> ours(value).map(ours -> fact(ours + " in " + name(), "!(" + ours + " in " + name() + ")"));
            case ONE -> compared("==", value);
            case TEXT -> called("contains", value);
            case NUMBER, TRUTH, OTHER -> Optional.empty();
        };
    }

    /** Whether something was chosen, and not this. */
    public Optional<Rule> lacks(String value) {
        return kind != Kind.MANY
                ? Optional.empty()
                : ours(value).map(ours -> fact("!(" + ours + " in " + name() + ")", ours + " in " + name()));
    }

    /** @param method of a text: "contains", "startsWith" or "endsWith" */
    public Optional<Rule> called(String method, String value) {
        return kind != Kind.TEXT
                ? Optional.empty()
                : literal(value)
                        .map(words -> name() + "." + method + "(" + words + ")")
                        .map(call -> fact(call, "!" + call));
    }

    private Rule equal(String literal) {
        return fact(name() + " == " + literal, name() + " != " + literal);
    }

    private Rule score(String sign, BigDecimal number) {
        String value = " " + number.toPlainString();
        return new Rule.Fact(
                name(),
                name() + " " + sign + value,
                name() + " " + OPPOSITE.get(sign) + value,
                !certain,
                Optional.of(new Rule.Score(sign, number)),
                true);
    }

    private Rule fact(String yes, String no) {
        return new Rule.Fact(name(), yes, no, !certain, Optional.empty(), true);
    }

    private Optional<String> ours(String value) {
        return Optional.ofNullable(values.get(value)).map(ours -> "'" + ours + "'");
    }

    private static Optional<String> literal(String words) {
        return words.equals(PlainText.of(words)) && words.length() <= LONGEST_LITERAL
                ? Optional.of("'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'")
                : Optional.empty();
    }

    /** As conditions call its answer. */
    String name() {
        return "answers." + id.replace('-', '_');
    }

    /** All of several rules, where each could be said. */
    public static Optional<List<Rule>> every(List<Optional<Rule>> rules) {
        return rules.stream().allMatch(Optional::isPresent)
                ? Optional.of(rules.stream().map(Optional::orElseThrow).collect(Collectors.toList()))
                : Optional.empty();
    }
}
