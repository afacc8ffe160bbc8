package dev.earshot.survey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.question.AnswerError;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.Text;
import dev.earshot.survey.question.TextQuestion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Text TEXT = Text.of("en", "How was it?");

    private final NpsQuestion recommend = new NpsQuestion(Basics.of("recommend", TEXT, true));
    private final TextQuestion reason = new TextQuestion(Basics.of("reason", TEXT, false));
    private final Page page = new Page(Optional.empty(), List.of(recommend, reason));

    private Answers.Read post(Map<String, String> form) {
        return Answers.read(
                page.questions(),
                id -> Optional.ofNullable(form.get(id)).map(List::of).orElse(List.of()));
    }

    @Test
    void aPageBecomesAnswersAndWhatWasSkipped() {
        Answers.Read read = post(Map.of("recommend", "9", "reason", "", "stranger", "1"));

        assertThat(read.ok()).isTrue();
        assertThat(read.answers().score("recommend")).hasValue(9);
        assertThat(read.answers().to("reason")).isEmpty();
        assertThat(read.answers().skipped()).containsExactly("reason");
        assertThat(read.answers().given()).containsOnlyKeys("recommend");
    }

    @Test
    void errorsKeepWhatWasTyped() {
        Answers.Read read = post(Map.of("recommend", "12"));

        assertThat(read.ok()).isFalse();
        assertThat(read.errors()).containsExactly(new AnswerError(recommend, AnswerError.Kind.NOT_ON_SCALE, "12"));
    }

    @Test
    void aLaterPageLiesOverAnEarlierOne() {
        Answers first = post(Map.of("recommend", "9", "reason", "good")).answers();
        Answers changed = post(Map.of("recommend", "3")).answers();

        Answers both = first.with(changed);

        assertThat(both.score("recommend")).hasValue(3);
        assertThat(both.to("reason")).isEmpty();
        assertThat(both.skipped()).containsExactly("reason");
    }
}
