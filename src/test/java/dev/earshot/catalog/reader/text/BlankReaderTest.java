package dev.earshot.catalog.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.reader.SurveyReader;
import dev.earshot.catalog.reader.Yaml;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlankReaderTest {

    /** The text stands on line 4. */
    private static List<String> thanks(String text) {
        return Yaml.findings(
                "open: true\nquestions: [nps, {id: how-late, type: text}]\nsegments: [order.gift-wrap]\nthanks: \""
                        + text + "\"");
    }

    @Test
    void knownNamesCanBeFilledIn() {
        assertThat(thanks("{customer.firstName|there} {answers.nps} {answers.how-late|late} {order.gift-wrap|none}"
                        + " {returns.reason|} {shop.name}"))
                .isEmpty();
    }

    /** Version 0.1 had no blanks: braces were shown as they stood, and what was asked then must stay readable. */
    @Test
    void aTextThatWasLiveBeforeThereWereBlanksStaysReadable() {
        String yaml = "title: Hello {customer.name}\nquestions: [nps]\nopen: true\n";

        assertThat(SurveyReader.read("surveys/x.yaml", yaml).sound()).isEmpty();
        assertThat(SurveyReader.readStored("surveys/x.yaml", yaml).sound()).isPresent();
    }

    @Test
    void aNameThereIsNotIsAProblem() {
        assertThat(thanks("Hello {customer.firstname|there}"))
                .containsExactly(
                        "surveys/x.yaml:4:16: \"{customer.firstname}\" is nothing that can be filled in. Did you"
                                + " mean \"{customer.firstName}\"?");
        assertThat(thanks("{return.reason|x}"))
                .containsExactly(
                        "surveys/x.yaml:4:10: \"{return.reason}\" is nothing that can be filled in. Did you mean"
                                + " \"{returns.reason}\"?");
        assertThat(thanks("{weather.today|x}"))
                .singleElement()
                .asString()
                .contains("is nothing that can be filled in. Known are answers.nps, answers.how-late, order.number,");
    }

    @Test
    void whatMayBeMissingNeedsOtherWords() {
        assertThat(thanks("{order.number} {answers.how-late}"))
                .containsExactly(
                        "surveys/x.yaml:4:10: warning: \"{order.number}\" is empty where it is not known. Say what to show"
                                + " then, as in \"{order.number|there}\".",
                        "surveys/x.yaml:4:25: warning: \"{answers.how-late}\" is empty where it is not known. Say what to"
                                + " show then, as in \"{answers.how-late|there}\".");
    }

    @Test
    void aConditionAroundItMakesItSure() {
        String survey = "open: true\nquestions:\n  - {id: a, type: csat, required: false}\n"
                + "  - {id: b, type: text, text: \"You chose {answers.a} for {order.total}.\", when: answers.a < 4 && order.total > 2}";
        assertThat(Yaml.findings(survey)).isEmpty();
        assertThat(Yaml.findings(survey.replace("answers.a < 4 && ", ""))).hasSize(1);
    }

    @Test
    void anAnswerIsFilledInOnlyAfterItWasGiven() {
        assertThat(Yaml.findings("open: true\nquestions:\n  - {type: statement, text: \"{answers.nps|x}\"}\n  - nps"))
                .containsExactly("surveys/x.yaml:3:30: \"{answers.nps}\" is not answered yet where this is read. Name a"
                        + " question that stands before.");
        assertThat(Yaml.findings("title: \"{answers.nps|x}\"\nopen: true\nquestions: [nps]"))
                .hasSize(1);
    }

    @Test
    void figuresAndPromisesHaveNoBlanks() {
        assertThat(
                        Yaml.findings(
                                "open: true\nquestions: [nps]\ncharter: [{promise: \"{shop.name}\", question: nps, reach: 50}]"))
                .containsExactly("surveys/x.yaml:3:22: \"{shop.name}\" cannot be filled in here. Write the words out.");
    }

    @Test
    void whatLooksLikeABlankIsWorthAWarning() {
        assertThat(thanks("{ order.number } {Customer_firstName|x} {foo} {2}"))
                .containsExactly(
                        "surveys/x.yaml:4:10: warning: \"{ order.number }\" looks like a blank and is shown as it stands. A"
                                + " blank is written {customer.firstName|there}. Perhaps {order.number} is meant.",
                        "surveys/x.yaml:4:27: warning: \"{Customer_firstName|x}\" looks like a blank and is shown as it"
                                + " stands. A blank is written {customer.firstName|there}. Perhaps {customer.firstName} is"
                                + " meant.");
        assertThat(thanks("Hello {customer.firstName"))
                .singleElement()
                .asString()
                .startsWith("surveys/x.yaml:4:16: warning: \"{customer.firstName\" looks like a blank");
    }

    @Test
    void translationsHaveTheSameBlanks() {
        assertThat(Yaml.findings("languages: [en, de]\nopen: true\nquestions: [nps]\n"
                        + "thanks: {en: \"Order {order.number|x}\", de: \"Bestellung\"}"))
                .containsExactly(
                        "surveys/x.yaml:4:44: warning: the text in German lacks {order.number} of the text in English.");
        assertThat(Yaml.findings("languages: [en, de]\nopen: true\nquestions: [nps]\n"
                        + "thanks: {en: Thanks, de: \"Danke {shop.name}\"}"))
                .containsExactly("surveys/x.yaml:4:26: warning: the text in German has {shop.name}, which the text in"
                        + " English has not.");
    }

    @Test
    void usualWordsSpeakFiveLanguages() {
        assertThat(Yaml.survey("open: true\nlanguages: [de-AT, fr, en]\nquestions: [nps]")
                        .title()
                        .in("de-AT"))
                .isEqualTo("Wie waren wir?");
        assertThat(Yaml.findings("open: true\nlanguages: [it]\nquestions: [nps]"))
                .containsExactly(
                        "surveys/x.yaml:1:1: warning: no usual words in Italian (it); English is shown instead. Write a"
                                + " \"title\".",
                        "surveys/x.yaml:3:13: warning: no usual words in Italian (it); English is shown instead. Write a"
                                + " \"text\".");
        assertThat(dev.earshot.catalog.schema.QuestionKeys.TYPES)
                .allSatisfy(type -> assertThat(UsualWords.words(type).keySet())
                        .containsExactlyInAnyOrder("en", "de", "fr", "es", "ar"));
    }
}
