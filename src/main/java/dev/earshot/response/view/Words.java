package dev.earshot.response.view;

import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.survey.question.AnswerError;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.ConsentQuestion;
import dev.earshot.survey.question.EmailQuestion;
import dev.earshot.survey.question.PhoneQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.TextQuestion;
import java.time.Duration;

/** Words of the pages that depend on what is shown, in one language. */
public record Words(AskMessages messages) {

    /** English where the pages do not speak the survey's language. */
    public static Words in(String language) {
        return new Words(PreferredLanguage.words(AskMessages.class, language));
    }

    /** What to do about an answer that was not taken. */
    String of(AnswerError error, Voice voice) {
        Question question = error.question();
        int length = error.posted().codePointCount(0, error.posted().length());
        return switch (error.kind()) {
            case MISSING -> missing(question);
            case NOT_ON_SCALE -> choose((ScaleQuestion) question);
            case NOT_AN_OPTION -> messages.chooseShown();
            case ONE_ONLY -> messages.chooseOne();
            case NOT_TOGETHER -> messages.chooseAlone(alone((ChoiceQuestion) question, voice));
            case TOO_SHORT -> messages.lengthen(((TextQuestion) question).minLength(), length);
            case TOO_LONG ->
                messages.shorten(
                        question instanceof TextQuestion text ? text.maxLength() : ChoiceQuestion.MOST_OTHER, length);
            case NOT_AN_EMAIL -> messages.writeEmail();
            case NOT_A_PHONE -> messages.writePhone();
        };
    }

    private String missing(Question question) {
        if (question instanceof ScaleQuestion scale) {
            return choose(scale);
        }
        if (question instanceof ChoiceQuestion) {
            return messages.chooseOption();
        }
        if (question instanceof ConsentQuestion) {
            return messages.tick();
        }
        if (question instanceof EmailQuestion) {
            return messages.writeEmail();
        }
        return question instanceof PhoneQuestion ? messages.writePhone() : messages.writeWords();
    }

    private String choose(ScaleQuestion question) {
        Scale scale = question.scale();
        return ScaleSketch.shape(question) == ScaleView.Shape.NUMBERS
                ? messages.chooseScore(scale.lowest(), scale.highest())
                : messages.chooseOption();
    }

    private static String alone(ChoiceQuestion question, Voice voice) {
        return question.options().stream()
                .filter(ChoiceQuestion.Option::exclusive)
                .findFirst()
                .map(option -> voice.say(option.label()))
                .orElse("");
    }

    public String timeLeft(Duration left) {
        long seconds = left.toSeconds();
        if (seconds < 30) {
            return messages.momentLeft();
        }
        if (seconds < 55) {
            return messages.secondsLeft(seconds / 10 * 10);
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 2 ? messages.minuteLeft() : messages.minutesLeft(minutes);
    }
}
