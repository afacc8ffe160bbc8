package dev.earshot.catalog.reader.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.reader.Yaml;
import dev.earshot.score.Metric;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.CesQuestion;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.ChoiceQuestion.Option;
import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.Look;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.RatingQuestion;
import dev.earshot.survey.question.Role;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.Statement;
import dev.earshot.survey.question.TextQuestion;
import org.junit.jupiter.api.Test;

/** What each type of question can say. */
class QuestionTypesTest {

    private static Survey survey(String questions) {
        return Yaml.survey("open: true\nquestions:\n" + questions.indent(2));
    }

    private static Question only(String question) {
        return survey("- " + question).questions().findFirst().orElseThrow();
    }

    @Test
    void aTypeAloneIsAQuestion() {
        Survey survey = survey(
                "- nps\n- enps\n- csat\n- ces\n- thumbs\n- stars\n- rating\n- expectation\n- pmf\n- text\n- email\n- phone\n- consent\n- statement");

        assertThat(survey.questions().map(Question::id))
                .containsExactly(
                        "nps",
                        "enps",
                        "csat",
                        "ces",
                        "thumbs",
                        "stars",
                        "rating",
                        "expectation",
                        "pmf",
                        "text",
                        "email",
                        "phone",
                        "consent");
        assertThat(survey.questions()).allSatisfy(question -> {
            assertThat(question.type()).isEqualTo(question.id());
            assertThat(question.text().in("en")).isNotBlank();
            assertThat(question.required()).isEqualTo(question.id().equals("nps"));
        });
        assertThat(survey.title().in("en")).isEqualTo("How did we do?");
    }

    @Test
    void aSecondQuestionOfATypeNeedsAnId() {
        assertThat(Yaml.findings("open: true\nquestions:\n  - text\n  - {type: text}"))
                .containsExactly(
                        "surveys/x.yaml:4:5: without an id this question is called \"text\", as the one on line 3."
                                + " Give it an id, such as \"id: text-2\".");
    }

    @Test
    void scalesHaveTheirPoints() {
        assertThat(((CsatQuestion) only("{type: csat}")).look()).isEqualTo(Look.FACES);
        assertThat(((CsatQuestion) only("{type: csat, points: 7}")).look()).isEqualTo(Look.NUMBERS);
        assertThat(((CsatQuestion) only("{type: csat, points: 3, look: stars}"))
                        .scale()
                        .points())
                .isEqualTo(3);
        assertThat(((CesQuestion) only("{type: ces, points: 5}")).scale().points())
                .isEqualTo(5);
        assertThat(((CesQuestion) only("{type: ces, measures: effort}")).measuresEffort())
                .isTrue();
        assertThat(only("{type: ces, measures: effort}").text().in("en")).startsWith("How much effort");
        assertThat(((RatingQuestion) only("{type: rating, from: 1}")).scale().lowest())
                .isEqualTo(1);
        assertThat(only("pmf").basics().notApplicable()).isTrue();
    }

    @Test
    void ofTenPointsTheLastTwoOrThreeAreSatisfied() {
        CsatQuestion strict = (CsatQuestion) only("{type: csat, points: 10}");
        CsatQuestion mild = (CsatQuestion) only("{type: csat, points: 10, satisfied-from: 8, low: Bad, high: Good}");
        assertThat(strict.look()).isEqualTo(Look.NUMBERS);
        assertThat(strict.scale().values()).hasSize(10).startsWith(1);
        assertThat(strict.scale().group(8)).isEqualTo(Group.PASSIVE);
        assertThat(strict.scale().group(9)).isEqualTo(Group.PROMOTER);
        assertThat(mild.scale().group(8)).isEqualTo(Group.PROMOTER);
        assertThat(mild.scale().group(7)).isEqualTo(Group.PASSIVE);
        assertThat(mild.scale().group(2)).isEqualTo(Group.DETRACTOR);
        assertThat(only("{type: csat, points: 10, satisfied-from: 9}")).isEqualTo(strict);
        assertThat(Metric.of(strict)).isEqualTo(Metric.csat(10));
        assertThat(Metric.of(mild)).isEqualTo(Metric.csatFromEight());
    }

    @Test
    void pointsThatDoNotGoTogetherAreTold() {
        assertThat(Yaml.findingsInQuestion("{type: csat, satisfied-from: 8}"))
                .containsExactly("surveys/x.yaml:4:18: \"satisfied-from\" is for ten points, not for 5. Write"
                        + " \"points: 10\", or remove this line.");
        assertThat(Yaml.findingsInQuestion("{type: csat, points: 10, satisfied-from: most}"))
                .containsExactly("surveys/x.yaml:4:46: \"satisfied-from\" cannot be \"most\". Write one of: 8, 9.");
        assertThat(Yaml.findingsInQuestion("{type: csat, points: 10, look: stars}"))
                .containsExactly("surveys/x.yaml:4:30: there are stars for up to 7 points, not for 10. Write"
                        + " \"look: numbers\", or change \"points\".");
        assertThat(Yaml.findingsInQuestion("{type: csat, points: 7, look: faces}"))
                .containsExactly("surveys/x.yaml:4:29: there are faces for 3 or 5 points, not for 7. Write \"look:"
                        + " numbers\", or change \"points\".");
        assertThat(Yaml.findingsInQuestion("{type: ces, measures: effort, points: 7}"))
                .containsExactly("surveys/x.yaml:4:35: effort is measured on 5 points, not 7. Remove this line.");
    }

    @Test
    void whatAllQuestionsHave() {
        Question question =
                only("{type: stars, help: Be frank., required: true, does-not-apply: true, tags: [rug, price]}");

        assertThat(question.help().orElseThrow().in("en")).isEqualTo("Be frank.");
        assertThat(question.required()).isTrue();
        assertThat(question.basics().notApplicable()).isTrue();
        assertThat(question.basics().tags()).containsExactly("rug", "price");
    }

    @Test
    void theOutcomeIsNamedOrFound() {
        Survey named = survey("- nps\n- rating\n- {type: csat, role: outcome}\n- {id: r, type: rating, role: none}");
        assertThat(named.outcome()).map(Question::id).contains("csat");
        assertThat(named.questions().filter(Question::required).map(Question::id))
                .containsExactly("csat");
        assertThat(named.drivers()).extracting(ScaleQuestion::id).containsExactly("rating");

        Survey ratings = survey("- rating\n- {id: second, type: rating}");
        assertThat(ratings.outcome().orElseThrow().basics().role()).isEqualTo(Role.OUTCOME);
        assertThat(ratings.drivers()).extracting(ScaleQuestion::id).containsExactly("second");

        assertThat(Yaml.findingsInQuestion("{type: text, role: outcome}"))
                .containsExactly(
                        "surveys/x.yaml:4:18: the headline figure comes from a question with a scale. Remove this,"
                                + " or move it to one.");
    }

    @Test
    void aBatteryIsRatingsOfOneScale() {
        Battery battery = (Battery) survey(
                        """
                        - id: parts
                          type: battery
                          ask: 2 of 3
                          from: 1
                          low: Poor
                          tags: [parts]
                          items:
                            - {id: speed, text: The speed, does-not-apply: true, tags: [delivery]}
                            - {id: price, text: The price}
                            - {id: care, text: Our care}
                        """)
                .pages()
                .get(0)
                .blocks()
                .get(0);

        assertThat(battery.ask()).isEqualTo(2);
        assertThat(battery.items()).extracting(RatingQuestion::id).containsExactly("speed", "price", "care");
        assertThat(battery.items()).allSatisfy(item -> {
            assertThat(item.scale().lowest()).isEqualTo(1);
            assertThat(item.scale().low().orElseThrow().in("en")).isEqualTo("Poor");
            assertThat(item.required()).isFalse();
        });
        assertThat(battery.items().get(0).basics().tags()).containsExactly("parts", "delivery");
        assertThat(battery.items())
                .extracting(item -> item.basics().notApplicable())
                .containsExactly(true, false, false);
    }

    @Test
    void aBatteryIsChecked() {
        assertThat(Yaml.findingsInQuestion("{type: battery, ask: 3 of 4, items: {x: X, y: Y, z: Z}}"))
                .containsExactly(
                        "surveys/x.yaml:4:26: \"ask\" says how many of the 3 items one person is asked, not \"3 of"
                                + " 4\". Did you mean \"3 of 3\"?");
        assertThat(Yaml.findingsInQuestion("{type: battery}"))
                .containsExactly(
                        "surveys/x.yaml:4:5: a battery needs \"items\", each a line such as \"speed: The speed of"
                                + " delivery\".");
        assertThat(Yaml.findingsInQuestion("{type: battery, items: [{id: a, text: A}, {id: a, text: B}, {id: c}, 3]}"))
                .containsExactly(
                        "surveys/x.yaml:4:52: the id \"a\" is already used on line 4. Each id must be unique.",
                        "surveys/x.yaml:4:65: this item has no \"text\", the words people read. Add it.",
                        "surveys/x.yaml:4:74: an item has an \"id\" and a \"text\"; this is a text.");
    }

    @Test
    void anOptionSaysMoreInAGroup() {
        ChoiceQuestion choice =
                (ChoiceQuestion) only("{type: choice, choose: many, shuffle: true, options: {a: A, b: {label:"
                        + " B, other: true, fixed: true}, c: {label: C, exclusive: true}}}");

        assertThat(choice.shuffled()).isTrue();
        assertThat(choice.options()).extracting(Option::value).containsExactly("a", "b", "c");
        assertThat(choice.options()).extracting(Option::other).containsExactly(false, true, false);
        assertThat(choice.options()).extracting(Option::fixed).containsExactly(false, true, false);
        assertThat(choice.options()).extracting(Option::exclusive).containsExactly(false, false, true);
    }

    @Test
    void optionsThatCannotGoTogetherAreTold() {
        assertThat(Yaml.findingsInQuestion(
                        "{type: choice, options: {a: {label: A, other: true, exclusive: true}, b: {label: A,"
                                + " other: true}}}"))
                .containsExactly(
                        "surveys/x.yaml:4:57: \"exclusive\" means something only where many can be chosen. Write \"choose:"
                                + " many\", or remove this.",
                        "surveys/x.yaml:4:79: warning: two options read \"A\". Nobody can tell them apart.",
                        "surveys/x.yaml:4:89: a second option with \"other\". Words can stand beside one only.");
    }

    @Test
    void textIsShortOrLong() {
        TextQuestion line = (TextQuestion) only("{type: text, length: short, min-length: 3}");
        assertThat(line.line()).isTrue();
        assertThat(line.minLength()).isEqualTo(3);
        assertThat(line.maxLength()).isEqualTo(200);
        assertThat(Yaml.findingsInQuestion("{type: text, length: short, min-length: 300}"))
                .containsExactly(
                        "surveys/x.yaml:4:33: nobody can write at least 300 and at most 200 characters. Change one"
                                + " of them.");
    }

    @Test
    void aStatementIsWordedByScoreAndAsksNothing() {
        Survey survey = survey("- nps\n- {id: sorry, type: statement, text: Thanks., detractor: Sorry.}");
        Statement statement = (Statement) survey.pages().get(0).blocks().get(1);

        assertThat(statement.wordings().get(Group.DETRACTOR).in("en")).isEqualTo("Sorry.");
        assertThat(survey.questions()).hasSize(1);
    }

    @Test
    void aConsentIsLeftToPeople() {
        assertThat(Yaml.findingsInQuestion("{type: consent, required: true}"))
                .containsExactly(
                        "surveys/x.yaml:4:21: warning: a consent people must give to go on is none. Leave it to"
                                + " them.");
    }
}
