package dev.earshot.catalog.importing.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A condition on its way into CEL. It is either yes or no: what asks for an answer that was not given is no, and its
 * opposite is yes, as in both formats it comes from. Our own conditions count what is not known as no, so the opposite of a
 * {@link Fact} asks {@code has(…)} first where the answer may be missing.
 */
public sealed interface Rule {

    Rule ALWAYS = new All(Set.of());
    Rule NEVER = new Any(Set.of());

    /** The rule that holds where this one does not. */
    Rule not();

    /** As it is written in a survey; asked of neither {@link #ALWAYS} nor {@link #NEVER}. */
    String cel();

    /**
     * One thing that is so or is not.
     *
     * @param answer whose answer it is about: {@code answers.nps}
     * @param yes it in CEL: {@code answers.nps <= 6}
     * @param no its opposite: {@code answers.nps > 6}
     * @param guarded whether the answer may be missing, and then neither is known
     * @param score what a number is compared with
     * @param holds whether {@code yes} or {@code no} is meant
     */
    record Fact(String answer, String yes, String no, boolean guarded, Optional<Score> score, boolean holds)
            implements Rule {

        @Override
        public Rule not() {
            return new Fact(answer, yes, no, guarded, score, !holds);
        }

        @Override
        public String cel() {
            return isOpen() ? "(!has(" + answer + ") || " + no + ")" : holds ? yes : no;
        }

        /** Whether it holds for those who have not answered. */
        boolean isOpen() {
            return guarded && !holds;
        }
    }

    /** @param sign as CEL writes it */
    record Score(String sign, BigDecimal value) {}

    record All(Set<Rule> parts) implements Rule {
        @Override
        public Rule not() {
            return any(parts.stream().map(Rule::not).toList());
        }

        @Override
        public String cel() {
            Map<String, List<String>> open = new LinkedHashMap<>();
            List<String> written = new ArrayList<>();
            for (Rule part : parts) {
                if (part instanceof Fact fact && fact.isOpen()) {
                    open.computeIfAbsent(fact.answer(), answer -> new ArrayList<>())
                            .add(fact.no());
                } else {
                    written.add(part instanceof Any ? "(" + part.cel() + ")" : part.cel());
                }
            }
            open.forEach((answer, facts) -> {
                String all = String.join(" && ", facts);
                written.add("(!has(" + answer + ") || " + (facts.size() > 1 ? "(" + all + ")" : all) + ")");
            });
            return String.join(" && ", written);
        }
    }

    record Any(Set<Rule> parts) implements Rule {
        @Override
        public Rule not() {
            return all(parts.stream().map(Rule::not).toList());
        }

        @Override
        public String cel() {
            return parts.stream()
                    .map(part -> part instanceof All ? "(" + part.cel() + ")" : part.cel())
                    .collect(Collectors.joining(" || "));
        }
    }

    static Rule all(List<Rule> rules) {
        Set<Rule> parts = new LinkedHashSet<>();
        rules.forEach(rule -> parts.addAll(rule instanceof All all ? all.parts() : Set.of(rule)));
        if (parts.stream().anyMatch(part -> part.equals(NEVER) || parts.contains(part.not()))) {
            return NEVER;
        }
        return parts.size() == 1 ? parts.iterator().next() : new All(parts);
    }

    static Rule any(List<Rule> rules) {
        Set<Rule> parts = new LinkedHashSet<>();
        rules.forEach(rule -> parts.addAll(rule instanceof Any any ? any.parts() : Set.of(rule)));
        if (parts.stream().anyMatch(part -> part.equals(ALWAYS) || parts.contains(part.not()))) {
            return ALWAYS;
        }
        return parts.size() == 1 ? parts.iterator().next() : new Any(parts);
    }

    default Rule and(Rule other) {
        return all(List.of(this, other));
    }

    default Rule or(Rule other) {
        return any(List.of(this, other));
    }
}
