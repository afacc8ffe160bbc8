package dev.earshot.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.earshot.catalog.importing.Imported.Carried;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Path;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.Draw;
import dev.earshot.survey.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever jumps through the original is asked the same by the import: tried with surveys and answers drawn by lot. */
class JumpsTest {

    private static final int QUESTIONS = 6;

    /** @param target place of the question gone to where the score of {@code asked} is at least {@code least} */
    private record Jump(int asked, int least, int target) {}

    private record Card(boolean required, List<Jump> jumps, int otherwise) {}

    private final Random random = new Random(1893);

    @Test
    void leadToTheSameQuestions() {
        int compared = 0;
        for (int i = 0; i < 150; i++) {
            List<Card> cards = cards();
            Carried carried = Fixture.json(json(cards).toString());
            if (carried.leftOut().stream().anyMatch(line -> line.contains("characters") || line.contains("a jump"))) {
                continue;
            }
            Survey survey = Fixture.survey(carried);
            for (int j = 0; j < 20; j++) {
                Map<String, Answer> given = new LinkedHashMap<>();
                List<String> shown = walk(cards, given);
                Path path = Path.of(survey, new Answers(given, Set.of()), Map.of(), Draw.of("anybody"));
                assertThat(path.steps().stream()
                                .flatMap(step -> step.page().questions().stream())
                                .map(Question::id))
                        .as("%s%n%s", given, carried.yaml())
                        .containsExactlyElementsOf(shown);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1_500);
    }

    private List<Card> cards() {
        List<Card> cards = new ArrayList<>();
        for (int place = 0; place < QUESTIONS; place++) {
            List<Jump> jumps = new ArrayList<>();
            for (int k = random.nextInt(3); k > 0; k--) {
                jumps.add(new Jump(random.nextInt(place + 1), 1 + random.nextInt(10), later(place)));
            }
            cards.add(new Card(random.nextBoolean(), jumps, random.nextInt(3) == 0 ? later(place) : place + 1));
        }
        return cards;
    }

    private int later(int place) {
        return place + 1 + random.nextInt(QUESTIONS - place);
    }

    /** The questions somebody sees who goes through the original, answering at random. */
    private List<String> walk(List<Card> cards, Map<String, Answer> given) {
        List<String> shown = new ArrayList<>();
        Map<Integer, Integer> scores = new LinkedHashMap<>();
        int place = 0;
        while (place < QUESTIONS) {
            Card card = cards.get(place);
            shown.add("q" + place);
            if (card.required || random.nextInt(3) > 0) {
                scores.put(place, 1 + random.nextInt(10));
                given.put("q" + place, new Answer.Score(scores.get(place)));
            }
            place = card.jumps.stream()
                    .filter(jump -> scores.getOrDefault(jump.asked, 0) >= jump.least)
                    .findFirst()
                    .map(Jump::target)
                    .orElse(card.otherwise);
        }
        return shown;
    }

    private static ObjectNode json(List<Card> cards) {
        ObjectNode survey = JsonNodeFactory.instance.objectNode().put("name", "Jumps");
        ArrayNode questions = survey.putArray("questions");
        for (int place = 0; place < cards.size(); place++) {
            Card card = cards.get(place);
            ObjectNode question = questions
                    .addObject()
                    .put("id", "q" + place)
                    .put("type", "rating")
                    .put("range", 10);
            question.put("scale", "number").put("required", card.required).put("headline", "Q");
            question.put("logicFallback", name(card.otherwise));
            ArrayNode logic = question.putArray("logic");
            for (Jump jump : card.jumps) {
                ObjectNode rule = logic.addObject();
                ObjectNode condition = rule.putObject("conditions")
                        .put("connector", "and")
                        .putArray("conditions")
                        .addObject();
                condition.putObject("leftOperand").put("type", "question").put("value", "q" + jump.asked);
                condition.put("operator", "isGreaterThanOrEqual");
                condition.putObject("rightOperand").put("type", "static").put("value", jump.least);
                rule.putArray("actions")
                        .addObject()
                        .put("objective", "jumpToQuestion")
                        .put("target", name(jump.target));
            }
        }
        return survey;
    }

    private static String name(int place) {
        return place == QUESTIONS ? "end" : "q" + place;
    }
}
