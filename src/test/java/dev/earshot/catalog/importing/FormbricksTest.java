package dev.earshot.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.importing.Imported.Carried;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Block;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.TextQuestion;
import org.junit.jupiter.api.Test;

class FormbricksTest {

    @Test
    void blocksOfSeveralQuestionsArePages() {
        Survey survey = Fixture.survey(Fixture.carried("formbricks-blocks"));
        assertThat(survey.pages()).hasSize(3);
        assertThat(survey.pages().stream()
                        .flatMap(page -> page.blocks().stream())
                        .map(Block::type))
                .containsExactly("statement", "ces", "choice", "text", "csat", "consent");
        assertThat(survey.languages()).containsExactly("en", "de");
        assertThat(survey.title().in("en")).isEqualTo("Your return");
    }

    @Test
    void aJumpIsAConditionOfTheQuestionsJumpedOver() {
        Survey survey = Fixture.survey(Fixture.carried("formbricks-blocks"));
        assertThat(when(survey, "hurdles")).isEqualTo("answers.ease < 5");
        assertThat(when(survey, "wish")).isEqualTo("answers.ease < 5");
        assertThat(when(survey, "happy")).isEmpty();
    }

    @Test
    void threeWaysFromAScoreStayThreeWays() {
        Survey survey = Fixture.survey(Fixture.carried("formbricks-questions"));
        assertThat(when(survey, "better")).isEqualTo("answers.nps >= 7 && answers.nps <= 8");
        assertThat(when(survey, "love")).isEqualTo("answers.nps >= 9");
        assertThat(when(survey, "wrong")).isEqualTo("answers.nps <= 6");
        assertThat(when(survey, "plan")).isEmpty();
        assertThat(when(survey, "worth"))
                .isEqualTo("(!has(answers.plan) || (answers.plan != 'free' && answers.plan != 'none-yet'))");
    }

    @Test
    void anEndingSomeJumpToIsAnEndingWithACondition() {
        Carried carried = Fixture.carried("formbricks-questions");
        assertThat(Fixture.survey(carried).endings()).isNotEmpty();
        assertThat(carried.yaml())
                .contains("- when: answers.plan == 'free' || answers.plan == 'none-yet'")
                .contains("url: https://pebble.example/plans");
    }

    @Test
    void recallsAreBlanksAndHiddenFieldsAreSuggestedAsSegments() {
        Carried carried = Fixture.carried("formbricks-blocks");
        assertThat(carried.yaml()).contains("You said {answers.ease|something}. What would help?");
        assertThat(carried.leftOut())
                .containsExactly(
                        "data.hiddenFields: left out: what an event brings along is a segment. Where your events have these"
                                + " fields, write: segments: [order.store, order.campaign]",
                        "data.blocks[2].elements[1] (fileUpload): left out: Earshot has no such question");
    }

    @Test
    void lengthsAndLinksAreKept() {
        Carried carried = Fixture.carried("formbricks-blocks");
        TextQuestion wish = (TextQuestion) question(Fixture.survey(carried), "wish");
        assertThat(wish.minLength()).isEqualTo(5);
        assertThat(wish.maxLength()).isEqualTo(500);
        assertThat(carried.yaml()).contains("call-to-action:").contains("url: https://pebble.example/shop");
    }

    @Test
    void idsDrawnByLotBecomeTheType() {
        Carried carried = Fixture.carried("formbricks-questions");
        assertThat(Fixture.survey(carried).questions().toList().get(0).id()).isEqualTo("nps");
        assertThat(carried.notes()).contains("questions[0].id: \"a1b2c3d4e5f6g7h8i9j0k1l2\" is called nps now");
    }

    @Test
    void aSurveyOfTheFirstYearsIsReadToo() {
        Carried carried = Fixture.carried("formbricks-legacy");
        Survey survey = Fixture.survey(carried);
        assertThat(survey.questions()).extracting(Question::type).containsExactly("csat", "text", "choice", "text");
        assertThat(when(survey, "sorry")).isEqualTo("answers.visit <= 2");
        assertThat(when(survey, "seen")).isEmpty();
        assertThat(when(survey, "site")).isEqualTo("answers.seen != 'in-the-street'");
        assertThat(carried.yaml()).contains("thanks: Thank you. See you.");
    }

    @Test
    void scalesEarshotDoesNotHaveBecomeChoicesAndAreReported() {
        Carried carried = Fixture.carried("formbricks-questions");
        assertThat(question(Fixture.survey(carried), "six").type()).isEqualTo("choice");
        assertThat(question(Fixture.survey(carried), "ten").type()).isEqualTo("rating");
        assertThat(carried.leftOut())
                .contains("questions[6] (rating): left out: its scale, which Earshot does not have. It became a choice,"
                        + " without a figure");
    }

    private static Question question(Survey survey, String id) {
        return survey.questions().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static String when(Survey survey, String id) {
        return question(survey, id).when().source();
    }
}
