package dev.earshot.survey;

import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.Block;
import dev.earshot.survey.question.Draw;
import dev.earshot.survey.question.Known;
import dev.earshot.survey.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one respondent is shown of a survey: the pages and questions whose conditions hold, and of each battery the items
 * drawn for them. A condition sees only answers that stand before it and are on the path themselves.
 *
 * @param steps the pages with something on them; never empty as long as the survey's first page asks something of everybody
 * @param answers the answers given, those off the path kept apart
 */
public record Path(List<Step> steps, Answers answers) {

    /**
     * @param number of the page in the survey, counted from 1
     * @param page with what is shown of it
     */
    public record Step(int number, Page page) {}

    public static Path of(Survey survey, Answers answers, Map<String, String> facts, Draw draw) {
        List<Step> steps = new ArrayList<>();
        Map<String, Answer> seen = new LinkedHashMap<>();
        Map<String, Answer> all = new LinkedHashMap<>(answers.given());
        all.putAll(answers.notShown());
        Set<String> shown = new LinkedHashSet<>();
        for (int i = 0; i < survey.pages().size(); i++) {
            Page page = survey.pages().get(i);
            if (!page.when().holds(new Known(seen, facts))) {
                continue;
            }
            List<Block> blocks = new ArrayList<>();
            for (Block block : page.blocks()) {
                if (block.when().holds(new Known(seen, facts))) {
                    Block drawn = block instanceof Battery battery ? battery.drawn(draw) : block;
                    blocks.add(drawn);
                    for (Question question : drawn.questions()) {
                        shown.add(question.id());
                        Optional.ofNullable(all.get(question.id())).ifPresent(given -> seen.put(question.id(), given));
                    }
                }
            }
            if (!blocks.isEmpty()) {
                steps.add(new Step(i + 1, new Page(page.title(), page.when(), blocks)));
            }
        }
        return new Path(steps, answers.on(shown));
    }

    /** The step that shows this page of the survey; empty where the path leaves it out. */
    public Optional<Step> step(int number) {
        return steps.stream().filter(step -> step.number() == number).findFirst();
    }

    /** The next page with something on it. */
    public Optional<Step> after(int number) {
        return steps.stream().filter(step -> step.number() > number).findFirst();
    }

    public Optional<Step> before(int number) {
        return steps.stream().filter(step -> step.number() < number).reduce((first, second) -> second);
    }

    /** Where a page stands among those shown, counted from 1. */
    public int position(int number) {
        return (int) steps.stream().filter(step -> step.number() <= number).count();
    }
}
