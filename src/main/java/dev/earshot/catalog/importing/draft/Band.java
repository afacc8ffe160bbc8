package dev.earshot.catalog.importing.draft;

import dev.earshot.catalog.importing.draft.Rule.All;
import dev.earshot.catalog.importing.draft.Rule.Any;
import dev.earshot.catalog.importing.draft.Rule.Fact;
import dev.earshot.catalog.importing.draft.Rule.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Says shortly what a rule says at length about one score: jumps from a question to three others become {@code answers.nps
 * >= 9}, {@code <= 6} and what lies between. All our scales lie within 0 to 10, so the rule is simply tried with each.
 */
final class Band {

    private static final int HIGHEST = 10;
    private static final int UNANSWERED = -1;

    private final Asked asked;

    private Band(Asked asked) {
        this.asked = asked;
    }

    /** A shorter rule that holds for the same answers, or the rule itself. */
    static Rule shorter(Rule rule, Optional<Asked> asked) {
        List<Fact> facts = facts(rule).toList();
        boolean plain = rule instanceof Fact
                || asked.isEmpty()
                || facts.stream().anyMatch(fact -> fact.score().isEmpty() && !isHas(fact));
        return plain ? rule : new Band(asked.get()).of(rule).orElse(rule);
    }

    /** The one answer a rule is about, if it is one. */
    static Optional<String> answer(Rule rule) {
        List<String> names = facts(rule).map(Fact::answer).distinct().limit(2).toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private Optional<Rule> of(Rule rule) {
        List<Integer> scores = IntStream.rangeClosed(0, HIGHEST)
                .filter(score -> holds(rule, score))
                .boxed()
                .toList();
        boolean open = !asked.certain() && holds(rule, UNANSWERED);
        if (scores.isEmpty()) {
            return Optional.of(open ? asked.answered().not() : Rule.NEVER);
        }
        int first = scores.get(0);
        int last = scores.get(scores.size() - 1);
        if (last - first + 1 != scores.size()) {
            return Optional.empty();
        }
        List<Rule> bounds = new ArrayList<>();
        if (first == last) {
            bounds.add(bound("==", first));
        } else {
            if (first > 0) {
                bounds.add(bound(">=", first));
            }
            if (last < HIGHEST) {
                bounds.add(bound("<=", last));
            }
        }
        if (bounds.isEmpty()) {
            return Optional.of(open || asked.certain() ? Rule.ALWAYS : asked.answered());
        }
        Rule band = Rule.all(bounds);
        return Optional.of(open ? asked.answered().not().or(band) : band);
    }

    private Rule bound(String sign, int score) {
        return asked.compared(sign, Integer.toString(score)).orElseThrow();
    }

    private static boolean holds(Rule rule, int score) {
        if (rule instanceof All all) {
            return all.parts().stream().allMatch(part -> holds(part, score));
        }
        if (rule instanceof Any any) {
            return any.parts().stream().anyMatch(part -> holds(part, score));
        }
        Fact fact = (Fact) rule;
        boolean yes = score != UNANSWERED
                && fact.score().map(compared -> compares(compared, score)).orElse(true);
        return yes == fact.holds();
    }

    private static boolean compares(Score compared, int score) {
        int order = BigDecimal.valueOf(score).compareTo(compared.value());
        return switch (compared.sign()) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> order == 0;
        };
    }

    private static boolean isHas(Fact fact) {
        return fact.yes().equals("has(" + fact.answer() + ")");
    }

    private static Stream<Fact> facts(Rule rule) {
        if (rule instanceof All all) {
            return all.parts().stream().flatMap(Band::facts);
        }
        return rule instanceof Any any ? any.parts().stream().flatMap(Band::facts) : Stream.of((Fact) rule);
    }
}
