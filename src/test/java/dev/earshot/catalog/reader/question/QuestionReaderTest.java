package dev.earshot.catalog.reader.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.reader.Yaml;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.TextQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionReaderTest {

    private static Question only(String question) {
        return Yaml.survey("title: T\nopen: true\nquestions:\n  - " + question)
                .questions()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void csatHasFivePointsOrSeven() {
        assertThat(((CsatQuestion) only("{id: a, type: csat, text: A}")).scale().points())
                .isEqualTo(5);
        assertThat(((CsatQuestion) only("{id: a, type: csat, text: A, points: 7}"))
                        .scale()
                        .points())
                .isEqualTo(7);
        assertThat(Yaml.findingsInQuestion("{id: a, type: csat, text: A, points: many}"))
                .containsExactly("surveys/x.yaml:4:42: \"points\" cannot be \"many\". Write one of: 3, 5, 7, 10.");
    }

    @Test
    void theEndsOfAScaleMayBeNamed() {
        var scale = ((CsatQuestion) only("{id: a, type: csat, text: A, low: Bad, high: Good}")).scale();

        assertThat(scale.low().orElseThrow().in("en")).isEqualTo("Bad");
        assertThat(scale.high().orElseThrow().in("en")).isEqualTo("Good");
    }

    @Test
    void optionsKeepTheirOrderAndAreWrittenTwoWays() {
        ChoiceQuestion group = (ChoiceQuestion) only("{id: a, type: choice, text: A, options: {yes: Yes, no: No}}");
        ChoiceQuestion list = (ChoiceQuestion)
                only("{id: a, type: choice, text: A, options: [{value: yes, label: Yes}, {value: no, label: No}]}");

        assertThat(group).isEqualTo(list);
        assertThat(group.many()).isFalse();
        assertThat(group.options()).extracting(ChoiceQuestion.Option::value).containsExactly("yes", "no");
        assertThat(((ChoiceQuestion) only("{id: a, type: choice, choose: many, text: A, options: {b: B, a: A}}"))
                        .many())
                .isTrue();
    }

    @Test
    void optionsAreChecked() {
        assertThat(Yaml.findingsInQuestion("{id: a, type: choice, text: A}"))
                .containsExactly("surveys/x.yaml:4:5: a choice needs \"options\", each a line such as \"price: The"
                        + " price\".");
        assertThat(Yaml.findingsInQuestion("{id: a, type: choice, text: A, options: {Too dear: B}}"))
                .containsExactly(
                        "surveys/x.yaml:4:36: a choice has 2 to 30 options, not 1.",
                        "surveys/x.yaml:4:46: \"Too dear\" cannot be the value of an option. Use small letters, digits, -"
                                + " and _. Did you mean \"too-dear\"?");
        assertThat(Yaml.findingsInQuestion("{id: a, type: choice, choose: all, text: A, options:"
                        + " [{value: a, label: A}, {value: a, label: B}, c, {value: d}, {label: E}]}"))
                .containsExactly(
                        "surveys/x.yaml:4:35: \"choose\" cannot be \"all\". Write one of: one, many.",
                        "surveys/x.yaml:4:89: the value \"a\" is already used on line 4. Each value must be unique in its"
                                + " question.",
                        "surveys/x.yaml:4:103: an option has a \"value\" and a \"label\"; this is a text.",
                        "surveys/x.yaml:4:106: this option has no \"label\", the words people see. Add it.",
                        "surveys/x.yaml:4:118: this option has no \"value\", the name its answers are kept under. Add"
                                + " it.");
    }

    @Test
    void aTextMayBeWordedByScore() {
        TextQuestion reason = (TextQuestion) Yaml.survey(
                        """
                        title: T
                        open: true
                        questions:
                          - {id: recommend, type: csat, text: A}
                          - id: reason
                            type: text
                            text: Why?
                            detractor: What went wrong?
                            ask-for-contact: true
                            max-length: 500
                        """)
                .question("reason")
                .orElseThrow();

        assertThat(reason.textFor(Group.DETRACTOR).in("en")).isEqualTo("What went wrong?");
        assertThat(reason.textFor(Group.PASSIVE).in("en")).isEqualTo("Why?");
        assertThat(reason.askForContact()).isTrue();
        assertThat(reason.maxLength()).isEqualTo(500);
    }

    @Test
    void wordingsByScoreNeedAScore() {
        assertThat(Yaml.findingsInQuestion("{id: a, type: text, text: A, promoter: B, max-length: 0}"))
                .containsExactly(
                        "surveys/x.yaml:4:34: \"promoter\" depends on a score, and this survey has no question with a"
                                + " scale. Add one, such as \"- nps\", or remove this.",
                        "surveys/x.yaml:4:59: \"max-length\" is a whole number from 1 to 10000, not \"0\".");
    }

    @Test
    void aQuestionNeedsAType() {
        assertThat(Yaml.findingsInQuestion("{required: true}"))
                .containsExactly(
                        "surveys/x.yaml:4:5: this question has no \"type\". Write one of: nps, enps, csat, ces,"
                                + " thumbs, stars, rating, expectation, pmf, battery, choice, text, email, phone, consent,"
                                + " statement.");
        assertThat(Yaml.findingsInQuestion("How was it"))
                .containsExactly(
                        "surveys/x.yaml:4:5: \"How was it\" is no type of question. Write one of: nps, enps, csat, ces,"
                                + " thumbs, stars, rating, expectation, pmf, battery, choice, text, email, phone, consent,"
                                + " statement.");
        assertThat(Yaml.findingsInQuestion("[nps]"))
                .containsExactly(
                        "surveys/x.yaml:4:5: a question is a group of keys, or just its type; this is a list.");
    }

    @Test
    void anUnknownTypeIsToldWithTheKnownOnes() {
        assertThat(Yaml.findingsInQuestion("{id: a, type: smileys, text: A}"))
                .containsExactly("surveys/x.yaml:4:19: \"type\" cannot be \"smileys\". Write one of: nps, enps,"
                        + " csat, ces, thumbs, stars, rating, expectation, pmf, battery, choice, text, email, phone, consent,"
                        + " statement.");
    }

    @Test
    void aKeyOfAnotherTypeIsNotAKeyHere() {
        assertThat(Yaml.findingsInQuestion("{id: a, type: nps, help: A, points: 5, pasive: B}"))
                .containsExactly(
                        "surveys/x.yaml:4:33: \"points\" is not a key of a question of type nps. It can have: id, type,"
                                + " text, help, required, role, tags, when, does-not-apply, low, high.",
                        "surveys/x.yaml:4:44: \"pasive\" is not a key of a question of type nps. It can have: id, type,"
                                + " text, help, required, role, tags, when, does-not-apply, low, high.");
        assertThat(Yaml.findingsInQuestion("{id: a, type: text, text: A, max_length: 5}"))
                .containsExactly("surveys/x.yaml:4:34: \"max_length\" is not a key of a question of type text. Did you"
                        + " mean \"max-length\"?");
    }

    @Test
    void idsArePlainAndUnique() {
        assertThat(Yaml.findingsInQuestion("{id: Speed of it, type: csat, text: A}"))
                .containsExactly("surveys/x.yaml:4:10: \"Speed of it\" cannot be an id. Begin with a small letter; use"
                        + " small letters, digits, - and _. Did you mean \"speed-of-it\"?");
        assertThat(Yaml.findingsInQuestion("{id: speed, type: csat, text: A}\n  - {id: speed, type: text, text: B}"))
                .containsExactly(
                        "surveys/x.yaml:5:10: the id \"speed\" is already used on line 4. Each id must be unique.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang", "page", "key", "finish", "score", "in", "contact"})
    void fieldsOfTheFormAreNoIds(String id) {
        assertThat(Yaml.findingsInQuestion("{id: " + id + ", type: csat, text: A}"))
                .singleElement()
                .asString()
                .startsWith("surveys/x.yaml:4:10: the id \"" + id + "\" is taken: the form uses it for the ")
                .endsWith(". Choose another.");
    }
}
