package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextQuestionTest {

    private final TextQuestion question = text(false);

    private static TextQuestion text(boolean required) {
        return new TextQuestion(Basics.of("reason", Forms.TEXT, required), Map.of(), false, false, 0, 5);
    }

    private static Reading words(String text) {
        return new Reading.Answered(new Answer.Words(text));
    }

    @Test
    void keepsWordsWithoutTheSpaceAroundThem() {
        assertThat(post(question, "  ok \r\n")).isEqualTo(words("ok"));
        assertThat(post(question, "a\r\nb")).isEqualTo(words("a\nb"));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(post(question, "😀😀😀😀😀")).isEqualTo(words("😀😀😀😀😀"));
        assertThat(error(question, "123456")).isEqualTo(AnswerError.Kind.TOO_LONG);
    }

    @Test
    void anEmptyTextIsMissingOnlyWhereRequired() {
        assertThat(post(question, " \n ")).isEqualTo(Reading.SKIPPED);
        assertThat(error(text(true))).isEqualTo(AnswerError.Kind.MISSING);
    }

    @Test
    void isWordedByGroupWhereItSaysSo() {
        Text sorry = Text.of("en", "What went wrong?");
        TextQuestion worded = new TextQuestion(
                Basics.of("reason", Forms.TEXT, false), Map.of(Group.DETRACTOR, sorry), true, false, 0, 100);

        assertThat(worded.textFor(Group.DETRACTOR)).isEqualTo(sorry);
        assertThat(worded.textFor(Group.PROMOTER)).isEqualTo(Forms.TEXT);
    }

    @Test
    void keepsOneLineToOneLineAndTooLittleOut() {
        TextQuestion line = new TextQuestion(Basics.of("city", Forms.TEXT, false), Map.of(), false, true, 3, 20);

        assertThat(post(line, "a \n b")).isEqualTo(words("a b"));
        assertThat(error(line, "ab")).isEqualTo(AnswerError.Kind.TOO_SHORT);
    }
}
