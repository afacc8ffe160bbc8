package dev.earshot.catalog.reader.rule;

import dev.earshot.platform.cel.ConditionCompiler;
import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.Block;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Known;
import dev.earshot.survey.question.Question;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tries out all answers a condition depends on, to find those it can never hold for. What it depends on includes the answers
 * that decide whether its questions are asked at all. Conditions over free text or fields of the event can always hold.
 */
public final class Reach {

    /** Most combinations tried for one condition; beyond them it counts as one that can hold. */
    static final int MOST_COMBINATIONS = 5_000;

    /** Most combinations tried for one survey, about a tenth of a second. */
    private static final int BUDGET = 50_000;

    private final Map<String, Variable> variables = new HashMap<>();
    private int budget = BUDGET;

    /** A question whose answers can be counted up. */
    private record Variable(Question question, List<Condition> whens) {}

    /** A variable with all answers there can be to it. */
    private record Counted(Variable variable, List<Answer> domain) {
        int base() {
            return domain.size() + 1;
        }
    }

    public Reach(Survey survey) {
        for (Page page : survey.pages()) {
            for (Block block : page.blocks()) {
                for (Question question : block.questions()) {
                    if (Domain.isCountable(question)) {
                        variables.put(
                                ConditionCompiler.name(question.id()),
                                new Variable(question, List.of(page.when(), block.when())));
                    }
                }
            }
        }
    }

    /** Whether there may be somebody for whom all of these hold and none of those does. */
    public boolean isPossible(List<Condition> all, List<Condition> none) {
        List<Condition> musts = all.stream().filter(this::isDecidable).toList();
        List<Condition> mustNots = none.stream().filter(this::isDecidable).toList();
        Map<String, Variable> needed = new LinkedHashMap<>();
        musts.forEach(condition -> need(condition, needed));
        mustNots.forEach(condition -> need(condition, needed));
        List<Counted> order = needed.values().stream()
                .map(variable -> new Counted(variable, Domain.of(variable.question)))
                .toList();
        long combinations = 1;
        for (Counted counted : order) {
            combinations *= counted.base();
            if (combinations > Math.min(MOST_COMBINATIONS, budget)) {
                return true;
            }
        }
        budget -= (int) combinations;
        for (long number = 0; number < combinations; number++) {
            Known known = new Known(combination(order, number), Map.of());
            if (musts.stream().allMatch(condition -> condition.holds(known))
                    && mustNots.stream().noneMatch(condition -> condition.holds(known))
                    && order.stream().allMatch(counted -> isPossible(counted.variable, known))) {
                return true;
            }
        }
        return false;
    }

    private void need(Condition condition, Map<String, Variable> needed) {
        for (String name : condition.answers()) {
            Variable variable = variables.get(name);
            if (variable != null && needed.putIfAbsent(name, variable) == null) {
                variable.whens.stream().filter(this::isDecidable).forEach(when -> need(when, needed));
            }
        }
    }

    /** The digits of a number, each to the base of its variable; nought is no answer. */
    private static Map<String, Answer> combination(List<Counted> order, long number) {
        Map<String, Answer> answers = new HashMap<>();
        long rest = number;
        for (Counted counted : order) {
            int digit = (int) (rest % counted.base());
            rest /= counted.base();
            if (digit > 0) {
                answers.put(counted.variable.question.id(), counted.domain.get(digit - 1));
            }
        }
        return answers;
    }

    /** Whether a question is answered only where it is asked, and is answered where it must be. */
    private boolean isPossible(Variable variable, Known known) {
        boolean answered = known.answers().containsKey(variable.question.id());
        boolean certain = variable.whens.stream().allMatch(this::isDecidable);
        boolean asked = variable.whens.stream().filter(this::isDecidable).allMatch(when -> when.holds(known));
        boolean needsAnswer =
                variable.question.required() && !variable.question.basics().notApplicable();
        return answered ? asked : !(certain && asked && needsAnswer);
    }

    private boolean isDecidable(Condition condition) {
        Set<String> answers = condition.answers();
        return variables.keySet().containsAll(answers)
                && ConditionCompiler.namesIn(condition.source()).stream()
                        .allMatch(name -> name.group().equals("answers"));
    }
}
