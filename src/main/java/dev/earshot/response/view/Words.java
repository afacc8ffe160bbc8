package dev.earshot.response.form;

import dev.earshot.platform.PreferredLanguage;
import dev.earshot.survey.question.AnswerError;
import dev.earshot.survey.question.ChoiceQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import dev.earshot.survey.question.TextQuestion;

/** Words of the pages that depend on what is shown, in one language. */
record Words(AskMessages messages) {

    /** English where the pages do not speak the survey's language. */
    static Words in(String language) {
        return new Words(PreferredLanguage.words(AskMessages.class, language));
    }

    String low(ScaleQuestion question) {
        return switch (question.type()) {
            case "csat" -> messages.csatLow();
            case "ces" -> messages.cesLow();
            case "rating" -> messages.ratingLow();
            default -> messages.npsLow();
        };
    }

    String high(ScaleQuestion question) {
        return switch (question.type()) {
            case "csat" -> messages.csatHigh();
            case "ces" -> messages.cesHigh();
            case "rating" -> messages.ratingHigh();
            default -> messages.npsHigh();
        };
    }

    /** What a face between the ends says. */
    String face(int value) {
        return switch (value) {
            case 2 -> messages.csatTwo();
            case 3 -> messages.csatThree();
            default -> messages.csatFour();
        };
    }

    String of(AnswerError error) {
        Question question = error.question();
        return switch (error.kind()) {
            case MISSING, NOT_TOGETHER, TOO_SHORT, NOT_AN_EMAIL, NOT_A_PHONE -> missing(question);
            case NOT_ON_SCALE -> chooseScore(((ScaleQuestion) question).scale());
            case NOT_AN_OPTION -> messages.chooseShown();
            case ONE_ONLY -> messages.chooseOne();
            case TOO_LONG ->
                messages.shorten(
                        ((TextQuestion) question).maxLength(),
                        error.posted().codePointCount(0, error.posted().length()));
        };
    }

    private String missing(Question question) {
        if (question instanceof ScaleQuestion scale) {
            return chooseScore(scale.scale());
        }
        return question instanceof ChoiceQuestion ? messages.chooseOption() : messages.writeWords();
    }

    private String chooseScore(Scale scale) {
        return messages.chooseScore(scale.lowest(), scale.highest());
    }

    /** A guess from eight seconds a question. */
    String timeLeft(long questions) {
        long seconds = questions * 8;
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
