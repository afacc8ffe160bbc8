package dev.earshot.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.catalog.importing.Imported.Carried;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Block;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.TextQuestion;
import org.junit.jupiter.api.Test;

class SurveyJsTest {

    private final Carried shop = Fixture.carried("surveyjs-shop");
    private final Survey survey = Fixture.survey(shop);

    @Test
    void everyTypeThatBothHaveIsCarriedOver() {
        assertThat(survey.pages().stream()
                        .flatMap(page -> page.blocks().stream())
                        .map(Block::type))
                .containsExactly(
                        "statement",
                        "nps",
                        "text",
                        "choice", // page 1
                        "stars",
                        "csat",
                        "ces",
                        "statement",
                        "text",
                        "battery", // page 2
                        "statement",
                        "choice",
                        "phone",
                        "email",
                        "choice");
        assertThat(shop.tool()).isEqualTo("SurveyJS");
    }

    @Test
    void whatIsMissingIsNamedWithItsPath() {
        assertThat(shop.leftOut())
                .containsExactly(
                        "pages[1].elements[3].elements[0].inputType: left out: the answer is taken as words, whatever its kind",
                        "pages[1].elements[5] (signaturepad): left out: Earshot has no such question");
        assertThat(shop.yaml()).contains("#   pages[1].elements[5] (signaturepad): left out");
    }

    @Test
    void conditionsBecomeCelAndAskWhetherAnAnswerIsThere() {
        assertThat(when("went-wrong")).isEqualTo("answers.nps <= 6");
        assertThat(when("days")).isEqualTo("'late' in answers.went_wrong || answers.stars < 3");
        assertThat(when("tel")).isEqualTo("answers.call_back == 'yes'");
        assertThat(when("mail")).isEqualTo("answers.call_back == 'no' && (!has(answers.stars) || answers.stars != 5)");
        assertThat(survey.pages().get(1).when().source()).isEqualTo("has(answers.nps)");
    }

    @Test
    void textsKeepTheirLanguagesAndLoseTheirMarkUp() {
        assertThat(survey.languages()).containsExactly("en", "de");
        assertThat(survey.title().in("de")).isEqualTo("Deine Lampe von Pebble");
        assertThat(shop.yaml()).contains("en: Thank you. We read every answer.");
        assertThat(shop.yaml()).contains("text: We are sorry & will do better.");
        assertThat(question("why").text().in("en")).isEqualTo("You gave us {answers.nps}. Why?");
    }

    @Test
    void specialOptionsKeepTheirMeaning() {
        ChoiceQuestion wrong = (ChoiceQuestion) question("went-wrong");
        assertThat(wrong.many()).isTrue();
        assertThat(wrong.shuffled()).isTrue();
        assertThat(wrong.option("none").orElseThrow().exclusive()).isTrue();
        assertThat(wrong.option("other").orElseThrow().other()).isTrue();
        assertThat(wrong.option("other").orElseThrow().fixed()).isTrue();
        ChoiceQuestion country = (ChoiceQuestion) question("country");
        assertThat(country.options()).extracting(ChoiceQuestion.Option::value).containsExactly("at", "fr");
    }

    @Test
    void newNamesAreTold() {
        assertThat(shop.notes())
                .containsExactly(
                        "pages[0].elements[2].name: \"Went wrong\" is called went-wrong now",
                        "pages[2].elements[1].name: \"callBack\" is called call-back now");
    }

    @Test
    void anOlderSurveyWithoutPagesIsInItsOwnLanguage() {
        Carried old = Fixture.carried("surveyjs-old");
        Survey german = Fixture.survey(old);
        assertThat(german.languages()).containsExactly("de");
        assertThat(german.questions())
                .extracting(Question::id)
                .containsExactly("zufrieden", "grosse", "wunsche", "score-question");
        assertThat(old.yaml()).contains("Etwas anderes").contains("Nichts davon");
        assertThat(old.leftOut()).isEmpty();
        assertThat(german.questions().toList().get(3).when().source())
                .isEqualTo("answers.zufrieden <= 2 && has(answers.wunsche)");
    }

    @Test
    void whatNobodyCanSayIsReportedAndTheQuestionShownToAll() {
        Carried odd = Fixture.carried("surveyjs-odd");
        Survey read = Fixture.survey(odd);
        assertThat(odd.leftOut()).hasSize(16).anyMatch(line -> line.startsWith("triggers: left out"));
        assertThat(read.questions())
                .extracting(Question::type)
                .containsExactly("choice", "csat", "choice", "text", "text", "rating", "text");
        assertThat(read.questions().toList().get(3).when().source()).isEmpty();
        assertThat(odd.leftOut())
                .contains("pages[0].elements[6].visibleIf: left out: the condition asks for \"after\", which is no"
                        + " question carried over before it. It is shown to everybody");
    }

    @Test
    void tenPointsAreAnNpsOnlyWhereTheyAskForIt() {
        assertThat(typeOf("\"name\": \"q1_nps\"")).isEqualTo("nps");
        assertThat(typeOf("\"name\": \"q1\", \"title\": \"Würdest du uns weiterempfehlen?\""))
                .isEqualTo("nps");
        assertThat(typeOf("\"name\": \"q1\", \"title\": \"How was it?\"")).isEqualTo("rating");
    }

    @Test
    void aBoxToTickIsAConsent() {
        Carried carried = Fixture.json(
                "{\"elements\": [{\"type\": \"boolean\", \"name\": \"ok\", \"title\": \"I agree\","
                        + " \"renderAs\": \"checkbox\"}, {\"type\": \"comment\", \"name\": \"more\", \"visibleIf\": \"{ok} = true\"}]}");
        assertThat(Fixture.survey(carried).questions())
                .extracting(Question::type)
                .containsExactly("consent", "text");
        assertThat(carried.yaml()).contains("when: answers.ok");
    }

    @Test
    void lengthsAreKept() {
        assertThat(((TextQuestion) question("why")).maxLength()).isEqualTo(800);
        assertThat(((TextQuestion) question("days")).line()).isTrue();
    }

    private static String typeOf(String keys) {
        return Fixture.survey(Fixture.json(
                        "{\"elements\": [{\"type\": \"rating\", \"rateMin\": 0, \"rateMax\": 10, " + keys + "}]}"))
                .questions()
                .toList()
                .get(0)
                .type();
    }

    private Question question(String id) {
        return survey.questions().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private String when(String id) {
        return question(id).when().source();
    }
}
