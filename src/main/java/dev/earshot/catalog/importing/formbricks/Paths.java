package dev.earshot.catalog.importing.formbricks;

import dev.earshot.catalog.importing.draft.DraftSurvey;
import dev.earshot.catalog.importing.draft.Json;
import dev.earshot.catalog.importing.draft.Report;
import dev.earshot.catalog.importing.draft.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of jumps what they mean for the questions jumped over. A question is shown where no question shown before it jumps
 * past it: {@code when} holds that, written with the answers alone.
 */
final class Paths {

    /** @param target place of the question gone to; the number of questions for the end */
    private record Jump(Rule when, int target, String name) {}

    /** How somebody goes on from one question: the first jump whose rule holds, else to {@code otherwise}. */
    private record Fork(Rule shown, List<Jump> jumps, int otherwise, String otherwiseName) {

        /** Where nobody who is here jumps past {@code place}. */
        Rule reaches(int place) {
            Rule rule = otherwise <= place ? Rule.ALWAYS : Rule.NEVER;
            for (int i = jumps.size() - 1; i >= 0; i--) {
                Jump jump = jumps.get(i);
                rule = jump.target <= place
                        ? jump.when.or(rule)
                        : jump.when.not().and(rule);
            }
            return shown.not().or(rule);
        }
    }

    private final Cards cards;
    private final DraftSurvey survey;
    private final Report report;
    private final List<Fork> forks = new ArrayList<>();
    private final Map<Integer, Rule> shown = new HashMap<>();

    Paths(Cards cards, DraftSurvey survey, Report report) {
        this.cards = cards;
        this.survey = survey;
        this.report = report;
    }

    /** When the question at {@code place} is shown; those before it have been left. */
    Rule when(int place) {
        Rule rule = Rule.all(forks.stream().map(fork -> fork.reaches(place)).toList());
        rule = survey.within(rule, cards.all().get(place).json());
        shown.put(place, rule);
        return rule;
    }

    /** Notes where the question at {@code place} leads, once it can be asked about. */
    void leave(int place) {
        Optional<Json> logic = cards.all().get(place).logic();
        if (logic.isEmpty()
                || !logic.get().at("logic").given()
                        && !logic.get().at("logicFallback").given()) {
            return;
        }
        Json rules = logic.get().at("logic");
        List<Jump> jumps = new ArrayList<>();
        for (Json rule : rules.items()) {
            Optional<Json> target = target(rule);
            if (target.isEmpty()) {
                continue;
            }
            Optional<Rule> when =
                    new Conditions(survey).read(rule, cards.all().get(place).json());
            Optional<Integer> to = target.get().text().map(cards.places()::get).filter(it -> it > place);
            if (when.isEmpty() || to.isEmpty()) {
                report.left(
                        rule,
                        to.isEmpty()
                                ? "a jump to no question that comes later. Everybody goes on to the next"
                                : "a jump whose condition says more than ours can. Everybody goes on to the next");
                return;
            }
            jumps.add(new Jump(when.get(), to.get(), target.get().text("")));
        }
        Json fallback = logic.get().at("logicFallback");
        int otherwise = fallback.text()
                .map(cards.places()::get)
                .filter(it -> it > place)
                .orElse(place + 1);
        if (!jumps.isEmpty() || otherwise > place + 1) {
            forks.add(new Fork(shown.getOrDefault(place, Rule.ALWAYS), jumps, otherwise, fallback.text("")));
        }
    }

    /** When somebody comes to an ending by a jump. */
    Rule jumpsTo(String ending) {
        List<Rule> ways = new ArrayList<>();
        for (int i = 0; i < forks.size(); i++) {
            Fork fork = forks.get(i);
            Rule earlier = fork.shown;
            for (Jump jump : fork.jumps) {
                if (jump.name.equals(ending)) {
                    ways.add(earlier.and(jump.when));
                }
                earlier = earlier.and(jump.when.not());
            }
            if (fork.otherwiseName.equals(ending)) {
                ways.add(earlier);
            }
        }
        return Rule.any(ways);
    }

    /** Where a rule jumps to, as it was written years ago or later; what else it does is left out. */
    private Optional<Json> target(Json rule) {
        if (rule.at("destination").given()) {
            return Optional.of(rule.at("destination"));
        }
        Optional<Json> target = Optional.empty();
        for (Json action : rule.at("actions").items()) {
            String objective = action.at("objective").text("");
            if (objective.equals("jumpToQuestion") || objective.equals("jumpToBlock")) {
                target = target.or(() -> Optional.of(action.at("target")));
            } else {
                report.left(action, "Earshot computes nothing and requires a question always or never");
            }
        }
        return target;
    }
}
