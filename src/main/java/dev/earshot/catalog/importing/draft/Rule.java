package dev.earshot.catalog.importing.draft;

import java.util.LinkedHashSet;
import java.util.List;
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

    /** @return whether it holds where this one does not */
    Rule not();

    /** As it is written in a survey; asked of neither {@link #ALWAYS} nor {@link #NEVER}. */
    String cel();

    /**
     * One comparison.
     *
     * @param yes it in CEL: {@code answers.nps <= 6}
     * @param no its opposite: {@code answers.nps > 6}
     * @param guard what has to be known for either; empty where it always is
     * @param holds whether {@code yes} or {@code no} is meant
     */
    record Fact(String yes, String no, Optional<String> guard, boolean holds) implements Rule {
        @Override
        public Rule not() {
            return new Fact(yes, no, guard, !holds);
        }

        @Override
        public String cel() {
            if (holds) {
                return yes;
            }
            return guard.map(known -> "(!" + known + " || " + no + ")").orElse(no);
        }
    }

    record All(Set<Rule> parts) implements Rule {
        @Override
        public Rule not() {
            return any(parts.stream().map(Rule::not).toList());
        }

        @Override
        public String cel() {
            return parts.stream()
                    .map(part -> part instanceof Any ? "(" + part.cel() + ")" : part.cel())
                    .collect(Collectors.joining(" && "));
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
        for (Rule rule : rules) {
            if (rule instanceof All all) {
                parts.addAll(all.parts());
            } else {
                parts.add(rule);
            }
        }
        if (parts.stream().anyMatch(part -> part.equals(NEVER) || parts.contains(part.not()))) {
            return NEVER;
        }
        return parts.size() == 1 ? parts.iterator().next() : new All(parts);
    }

    static Rule any(List<Rule> rules) {
        Set<Rule> parts = new LinkedHashSet<>();
        for (Rule rule : rules) {
            if (rule instanceof Any any) {
                parts.addAll(any.parts());
            } else {
                parts.add(rule);
            }
        }
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
