package dev.earshot.followup.list;

import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.EmailQuestion;
import dev.earshot.survey.question.PhoneQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.TextQuestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What somebody wrote in an answer. */
final class AnswerText {

    private AnswerText() {}

    static Optional<String> verbatim(Survey survey, SurveyResponse given) {
        return words(survey, given, TextQuestion.class::isInstance).findFirst();
    }

    /** Addresses and numbers under which they want to be reached. */
    static List<String> left(Survey survey, SurveyResponse given) {
        return words(survey, given, question -> question instanceof EmailQuestion || question instanceof PhoneQuestion)
                .toList();
    }

    private static Stream<String> words(Survey survey, SurveyResponse given, Predicate<Question> of) {
        return survey.questions()
                .filter(of)
                .flatMap(question -> given.answers().to(question.id()).stream())
                .filter(Answer.Words.class::isInstance)
                .map(words -> ((Answer.Words) words).text());
    }
}
