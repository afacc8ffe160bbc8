package dev.earshot.survey.question;

import static dev.earshot.survey.question.Forms.error;
import static dev.earshot.survey.question.Forms.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneQuestionTest {

    private final PhoneQuestion question = new PhoneQuestion(Basics.of("number", Forms.TEXT, false));

    @Test
    void takesNumbersAsPeopleWriteThem() {
        for (String number : List.of("+49 (30) 123-456", "030/123456", "555.123.456", "٠٣٠ ١٢٣٤٥٦")) {
            assertThat(post(question, number)).isEqualTo(new Reading.Answered(new Answer.Words(number)));
        }
    }

    @Test
    void refusesWhatNobodyCouldDial() {
        for (String text : List.of("12345", "1234567890123456", "call me", "+49 30 123x45 ext. nine", "++4930123456")) {
            assertThat(error(question, text)).isEqualTo(AnswerError.Kind.NOT_A_PHONE);
        }
    }
}
