package dev.earshot.response.page;

import dev.earshot.response.EditKey;
import dev.earshot.response.view.Filling;
import dev.earshot.survey.Path;
import dev.earshot.survey.question.AnswerError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One page of a form about to be shown.
 *
 * @param step the page with what is shown of it
 * @param filling stored and typed answers to any page
 * @param fromMail the score tapped in the mail, where it was filled in
 * @param more whether the page is shown again because of a question it had not asked before
 * @param remembered whether the browser keeps the key, so that "Back" can find what was stored
 * @param since when the first page was opened, in seconds of the epoch
 * @param ticket what the page's script shows to have the tapped score kept; absent where it is not to be
 * @param preview fields of other pages that a preview carries along; absent where answers are kept
 */
public record Draft(
        Path path,
        Path.Step step,
        String language,
        EditKey key,
        Filling filling,
        List<AnswerError> errors,
        OptionalInt fromMail,
        boolean more,
        boolean remembered,
        long since,
        Optional<String> ticket,
        Optional<Map<String, List<String>>> preview) {

    public Draft(
            Path path, Path.Step step, String language, EditKey key, Filling filling, boolean remembered, long since) {
        this(
                path,
                step,
                language,
                key,
                filling,
                List.of(),
                OptionalInt.empty(),
                false,
                remembered,
                since,
                Optional.empty(),
                Optional.empty());
    }

    public Draft withTicket(String given) {
        return new Draft(
                path,
                step,
                language,
                key,
                filling,
                errors,
                fromMail,
                more,
                remembered,
                since,
                Optional.of(given),
                preview);
    }

    public Draft withErrors(List<AnswerError> found) {
        return new Draft(path, step, language, key, filling, found, fromMail, more, remembered, since, ticket, preview);
    }

    public Draft withTap(String question, int score) {
        Filling tapped = filling.with(question, score);
        return new Draft(
                path,
                step,
                language,
                key,
                tapped,
                errors,
                OptionalInt.of(score),
                more,
                remembered,
                since,
                ticket,
                preview);
    }

    public Draft askingMore() {
        return new Draft(
                path, step, language, key, filling, errors, fromMail, true, remembered, since, ticket, preview);
    }

    public Draft in(String otherLanguage) {
        return new Draft(
                path, step, otherLanguage, key, filling, errors, fromMail, more, remembered, since, ticket, preview);
    }

    /** Nothing of it is kept: what other pages were given travels along. */
    public Draft carrying(Map<String, List<String>> fields) {
        return new Draft(
                path,
                step,
                language,
                key,
                filling,
                errors,
                fromMail,
                more,
                remembered,
                since,
                ticket,
                Optional.of(fields));
    }
}
