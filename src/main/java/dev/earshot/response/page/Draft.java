package dev.earshot.response.form;

import dev.earshot.response.EditKey;
import dev.earshot.survey.question.AnswerError;
import java.util.List;
import java.util.OptionalInt;

/**
 * One page of a form about to be shown.
 *
 * @param page counted from 1
 * @param filling stored and typed answers to any page
 * @param fromMail the score tapped in the mail, where it was filled in
 * @param remembered whether the browser keeps the key, so that "Back" can find what was stored
 */
record Draft(
        int page,
        String language,
        EditKey key,
        Filling filling,
        List<AnswerError> errors,
        OptionalInt fromMail,
        boolean remembered) {

    Draft(int page, String language, EditKey key, Filling filling, boolean remembered) {
        this(page, language, key, filling, List.of(), OptionalInt.empty(), remembered);
    }

    Draft withErrors(List<AnswerError> found) {
        return new Draft(page, language, key, filling, found, fromMail, remembered);
    }

    Draft withTap(String question, int score) {
        return new Draft(page, language, key, filling.with(question, score), errors, OptionalInt.of(score), remembered);
    }

    Draft in(String otherLanguage) {
        return new Draft(page, otherLanguage, key, filling, errors, fromMail, remembered);
    }
}
