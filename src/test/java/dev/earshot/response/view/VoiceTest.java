package dev.earshot.response.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Known;
import dev.earshot.survey.question.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoiceTest {

    private static final Text PRICE = new Text(Map.of("en", "The price", "de", "Der Preis"), "en");

    @Test
    void saysANumberALabelInTheLanguageAndWords() {
        Map<String, Answer> answers = Map.of(
                "nps", new Answer.Score(7),
                "mattered", new Answer.Choice(List.of("price", "other"), Optional.of("the smell")),
                "how-late", new Answer.Words("two\ndays"));
        Voice german = voice("de", answers, Map.of());
        assertThat(german.say(text("{answers.nps}, {answers.mattered}, {answers.how-late}, {answers.gone|–}")))
                .isEqualTo("7, Der Preis, the smell, two days, –");
    }

    @Test
    void saysTheLabelWhereNothingWasWrittenBesideIt() {
        Answer other = new Answer.Choice(List.of("other"));
        assertThat(voice("en", Map.of("mattered", other), Map.of()).say(text("{answers.mattered}")))
                .isEqualTo("Something else");
    }

    @Test
    void leavesAlienBracesAloneAndNeverReadsAValueAgain() {
        Map<String, String> facts = Map.of("customer.firstName", "{shop.name}", "shop.name", "Pebble");
        assertThat(voice("en", Map.of(), facts).say(text("{customer.firstName} {cdi:bean.secret} {#for x in y}{/for}")))
                .isEqualTo("{shop.name} {cdi:bean.secret} {#for x in y}{/for}");
    }

    @Test
    void keepsMarksThatTurnTheTextAroundOutOfIt() {
        Map<String, String> facts = Map.of("customer.firstName", "\u202Egnp.exe\u2066");
        assertThat(voice("en", Map.of(), facts).say(text("Hello {customer.firstName}.")))
                .isEqualTo("Hello gnp.exe.");
    }

    @Test
    void tidiesAFact() {
        assertThat(voice("en", Map.of(), Map.of("order.number", " 10\u202E482\n"))
                        .fact("order.number"))
                .hasValue("10482");
        assertThat(voice("en", Map.of(), Map.of()).fact("order.number")).isEmpty();
    }

    private static Voice voice(String language, Map<String, Answer> answers, Map<String, String> facts) {
        ChoiceQuestion mattered = new ChoiceQuestion(
                Basics.of("mattered", text("What mattered?"), false),
                true,
                List.of(
                        new ChoiceQuestion.Option("price", PRICE),
                        new ChoiceQuestion.Option("other", text("Something else"), true, false, true)));
        Survey survey = Survey.of("voice", List.of("en", "de"), List.of(new Page(Optional.empty(), List.of(mattered))));
        return new Voice(survey, language, new Known(answers, facts));
    }

    private static Text text(String words) {
        return Text.of("en", words);
    }
}
