package dev.earshot.catalog.reader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.reader.Yaml;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.Condition;
import dev.earshot.survey.question.Known;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionReaderTest {

    /** The third question asks on a condition; it stands on line 5. */
    private static String when(String condition) {
        return """
                open: true
                questions:
                  - nps
                  - {id: how-late, type: choice, choose: many, options: {a: A, b: B}}
                  - {id: third, type: text, when: CONDITION}
                  - {id: fourth, type: rating}
                """
                .replace("CONDITION", condition);
    }

    private static Condition condition(String source) {
        return Yaml.survey(when(source)).question("third").orElseThrow().when();
    }

    @Test
    void aConditionReadsAnswersAndFields() {
        Condition condition = condition("answers.nps <= 6 && 'a' in answers.how_late && order.total > 50");
        Answer late = new Answer.Choice(List.of("a"));

        assertThat(condition.answers()).containsExactlyInAnyOrder("nps", "how_late");
        assertThat(condition.holds(new Known(
                        Map.of("nps", new Answer.Score(3), "how-late", late), Map.of("order.total", "64.80"))))
                .isTrue();
        assertThat(condition.holds(new Known(
                        Map.of("nps", new Answer.Score(7), "how-late", late), Map.of("order.total", "64.80"))))
                .isFalse();
    }

    /** "return" is a word of CEL. */
    @Test
    void aReturnIsCalledReturns() {
        assertThat(condition("returns.reason == 'broken'")
                        .holds(new Known(Map.of(), Map.of("return.reason", "broken"))))
                .isTrue();
        assertThat(Yaml.findings(when("return.reason == 'broken'")))
                .containsExactly(
                        "surveys/x.yaml:5:35: \"return.reason\" is nothing a condition knows. A name begins with"
                                + " answers, order, customer, ticket, returns. Did you mean \"returns.reason\"?");
    }

    @Test
    void fieldsOfOnesOwnAreKnownOnceTheyAreSegments() {
        assertThat(Yaml.findings(when("order.gift_wrap == 'yes'"))).hasSize(1);
        assertThat(Yaml.findings(when("order.gift_wrap == 'yes'") + "segments: [order.gift-wrap]"))
                .isEmpty();
    }

    @Test
    void everyStrangeNameIsToldAtItsPlace() {
        assertThat(Yaml.findings(when("answers.npz > 3 && order.totl > 2")))
                .containsExactly(
                        "surveys/x.yaml:5:43: \"answers.npz\" is not known. Did you mean \"answers.nps\"?",
                        "surveys/x.yaml:5:60: \"order.totl\" is not known. Did you mean \"order.total\"?");
    }

    @Test
    void thePlaceIsCountedInsideQuotesAndAtTheStartOfBlocks() {
        assertThat(Yaml.findings(when("\"order.total = 3\"")))
                .containsExactly("surveys/x.yaml:5:48: \"=\" is written == here.");
        assertThat(Yaml.findings(when("\"\\x61nswers.nps = 3\"")))
                .containsExactly("surveys/x.yaml:5:35: \"=\" is written == here.");
        assertThat(Yaml.findings(
                        "questions: [nps]\nopen: true\nendings:\n  - text: A\n    when: >\n      answers.nps > 3 &&\n"
                                + "      answers.foo == 1\n"))
                .containsExactly(
                        "surveys/x.yaml:5:11: \"answers.foo\" is not known. After \"answers.\" can stand: nps.");
    }

    @Test
    void anAnswerIsReadOnlyAfterItWasGiven() {
        assertThat(Yaml.findings(when("answers.fourth > 3")))
                .containsExactly(
                        "surveys/x.yaml:5:35: \"answers.fourth\" is answered later. A condition reads what stands"
                                + " before it.");
        assertThat(Yaml.findings(when("answers.third == 'x'")))
                .containsExactly(
                        "surveys/x.yaml:5:35: \"answers.third\" is answered here, so it is not known yet. Read a"
                                + " question before it.");
        assertThat(Yaml.findings("questions: [nps]\ninvite: {trigger: order.paid, skip-when: answers.nps > 3}"))
                .containsExactly("surveys/x.yaml:2:42: \"answers.nps\" is not known yet: an invite goes out before"
                        + " anything is answered.");
        assertThat(
                        Yaml.findings(
                                "open: true\npages:\n  - {questions: [nps]}\n  - when: answers.csat > 3\n    questions: [csat]"))
                .containsExactly(
                        "surveys/x.yaml:4:11: \"answers.csat\" is answered here, so it is not known yet. Read a"
                                + " question before it.");
    }

    @Test
    void comparisonsThatCannotBeAreTold() {
        assertThat(Yaml.findings(when("answers.nps == 'a'")))
                .containsExactly("surveys/x.yaml:5:47: \"==\" does not go with a whole number and a text.");
        assertThat(Yaml.findings(when("answers.nps")))
                .containsExactly(
                        "surveys/x.yaml:5:42: a condition has to come out true or false; this is a whole number."
                                + " Compare it with something, such as \"answers.recommend <= 6\".");
        assertThat(Yaml.findings(when("\"" + "answers.nps > 3 && ".repeat(60) + "true\"")))
                .containsExactly("surveys/x.yaml:5:36: a condition has at most 1000 characters. Shorten it.");
    }

    @Test
    void aWordThatIsNoOptionIsWorthAWarning() {
        assertThat(Yaml.findings(when("\"'c' in answers.how_late || order.total > 1\"")))
                .containsExactly(
                        "surveys/x.yaml:5:37: warning: \"c\" is no option of \"how-late\". Perhaps \"a\" is meant.");
    }

    /** Its own mistake is enough. */
    @Test
    void aConditionOverAMistypedQuestionSaysNothing() {
        assertThat(Yaml.findings(
                        "open: true\nquestions:\n  - {id: a, type: npz}\n  - {id: b, type: text, when: answers.a > 3}"))
                .containsExactly("surveys/x.yaml:3:19: \"type\" cannot be \"npz\". Did you mean \"nps\"?");
    }

    @Test
    void twoIdsThatConditionsCannotTellApartAreTold() {
        assertThat(Yaml.findings("open: true\nquestions:\n  - {id: a-b, type: rating}\n  - {id: a_b, type: rating}\n"
                        + "endings: [{when: answers.a_b > 3, text: A}]"))
                .containsExactly(
                        "surveys/x.yaml:5:18: \"answers.a_b\" can be two questions, for - is written _ here. Give"
                                + " one another id.");
    }

    @Test
    void conditionsStandOnPagesQuestionsEndingsRisksAndInvites() {
        Survey survey = Yaml.survey(
                """
                pages:
                  - questions: [nps]
                  - when: answers.nps < 9
                    questions: [text]
                endings: [{when: answers.nps < 7, text: Sorry}]
                at-risk: [{when: answers.nps < 5 && order.total > 9, because: Dear, points: 40}]
                invite: {trigger: order.paid, when: order.total > 20, skip-when: customer.segment == 'staff'}
                """);

        assertThat(survey.pages().get(1).when()).hasToString("answers.nps < 9");
        assertThat(survey.endings())
                .extracting(ending -> ending.when().source())
                .containsExactly("answers.nps < 7", "");
        assertThat(survey.riskRules().get(0).points()).isEqualTo(40);
        assertThat(survey.invite().orElseThrow().skipWhen())
                .hasValueSatisfying(when -> assertThat(when.source()).isEqualTo("customer.segment == 'staff'"));
    }
}
