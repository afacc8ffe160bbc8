package dev.earshot.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.SurveyFiles;
import dev.earshot.demo.shop.Touchpoint;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.TextQuestion;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the made-up customers answer is what the shipped surveys ask. */
class ShippedSurveysAnsweredTest {

    private final Map<String, Survey> surveys = SurveyFiles.read(Path.of("surveys")).files().stream()
            .map(file -> file.reading().sound().orElseThrow().survey())
            .collect(Collectors.toMap(Survey::id, Function.identity()));

    @Test
    void eachTouchpointIsAskedAboutAsItsSurveySays() {
        for (Touchpoint touchpoint : Touchpoint.values()) {
            Survey survey = surveys.get(touchpoint.surveyId);
            assertThat(survey.segments())
                    .extracting(Segment::field)
                    .containsExactlyInAnyOrderElementsOf(touchpoint.segments);
            assertThat(survey.invite()).hasValueSatisfying(rule -> {
                assertThat(rule.trigger()).isEqualTo(touchpoint.type);
                assertThat(rule.delay()).isEqualTo(touchpoint.rule.delay());
                assertThat(rule.expires()).isEqualTo(touchpoint.rule.expires());
                assertThat(rule.coolingOff()).isEqualTo(touchpoint.rule.coolingOff());
            });
        }
    }

    @Test
    void everyAnswerFitsItsQuestion() {
        for (Reply reply : Worlds.WORLD.replies()) {
            Survey survey = surveys.get(reply.touchpoint().surveyId);
            reply.answers().given().forEach((id, answer) -> assertThat(
                            fits(survey.question(id).orElseThrow(), answer))
                    .as("%s of %s answered with %s", id, survey.id(), answer)
                    .isTrue());
            assertThat(reply.answers().skipped())
                    .allMatch(id -> survey.question(id).isPresent());
        }
    }

    @Test
    void everyQuestionOfThePagesDoneIsAnsweredOrSkipped() {
        for (Reply reply : Worlds.WORLD.replies()) {
            Survey survey = surveys.get(reply.touchpoint().surveyId);
            assertThat(survey.pages().stream()
                            .limit(reply.pagesDone())
                            .flatMap(page -> page.questions().stream())
                            .map(Question::id))
                    .allMatch(id -> reply.answers().to(id).isPresent()
                            != reply.answers().skipped().contains(id))
                    .hasSize(reply.answers().given().size()
                            + reply.answers().skipped().size());
        }
    }

    private static boolean fits(Question question, Answer answer) {
        if (question instanceof ScaleQuestion asked && answer instanceof Answer.Score score) {
            return asked.scale().contains(score.value());
        }
        if (question instanceof ChoiceQuestion asked && answer instanceof Answer.Choice choice) {
            return (asked.many() || choice.values().size() == 1)
                    && choice.values().stream()
                            .allMatch(value -> asked.option(value).isPresent());
        }
        return question instanceof TextQuestion && answer instanceof Answer.Words;
    }
}
