package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EmailQuestionTest {

    private final EmailQuestion question = new EmailQuestion(Basics.of("address", Forms.TEXT, true));

    @Test
    void takesWhatCouldBeAnAddress() {
        for (String address : List.of("ada@example.com", "ada.byron+shop@mail.example.co.uk", "jürgen@exämple.de")) {
            assertThat(post(question, " " + address + " ")).isEqualTo(new Reading.Answered(new Answer.Words(address)));
        }
    }

    @Test
    void refusesWhatCannotBeOne() {
        for (String text : List.of(
                "ada",
                "ada@",
                "@example.com",
                "ada@example",
                "a@b.c",
                "ada lovelace@example.com",
                "ada@example.com,bob@example.com",
                "<ada@example.com>",
                "a".repeat(250) + "@example.com")) {
            assertThat(error(question, text)).isEqualTo(AnswerError.Kind.NOT_AN_EMAIL);
        }
        assertThat(error(question, " ")).isEqualTo(AnswerError.Kind.MISSING);
    }
}
