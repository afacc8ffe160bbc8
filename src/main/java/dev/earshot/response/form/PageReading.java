package dev.earshot.response.form;

import dev.earshot.response.Asking;
import dev.earshot.response.EditKey;
import dev.earshot.survey.Answers;
import dev.earshot.survey.Page;
import dev.earshot.survey.Path;
import dev.earshot.survey.question.AnswerError;
import dev.earshot.survey.question.Battery;
import dev.earshot.survey.question.Draw;
import dev.earshot.survey.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sent page held against the survey. An answer on the page may show or hide a question of the same page: the path is
 * found again with what was sent.
 *
 * @param path with the answers so far and those of the page
 * @param errors of questions the path shows
 * @param asksMore whether the path now shows a question that the page did not have
 */
public record PageReading(Path path, List<AnswerError> errors, boolean asksMore) {

    /** @param before the answers so far, to any page */
    public static PageReading of(Asking asking, EditKey key, Answers before, Posted posted) {
        int number = posted.page();
        // What needs no answer of the page was on it, whatever the form says of itself.
        Set<String> shown = asked(asking.path(before, key), number);
        posted.shown().ifPresent(shown::addAll);
        // Fields of questions the page did not have are nobody's answer.
        List<Question> questions = drawn(asking.survey().pages().get(number - 1), asking.draw(key))
                .filter(question -> shown.contains(question.id()))
                .toList();
        Answers.Read read = Answers.read(questions, posted::of);
        Path path = asking.path(before.with(read.answers()), key);
        Set<String> asked = asked(path, number);
        List<AnswerError> errors = read.errors().stream()
                .filter(error -> asked.contains(error.question().id()))
                .toList();
        return new PageReading(path, errors, !shown.containsAll(asked));
    }

    public boolean ok() {
        return errors.isEmpty();
    }

    private static Set<String> asked(Path path, int number) {
        return path.step(number).stream()
                .flatMap(step -> step.page().questions().stream())
                .map(Question::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<Question> drawn(Page page, Draw draw) {
        return page.blocks().stream().flatMap(block -> (block instanceof Battery battery ? battery.drawn(draw) : block)
                .questions().stream());
    }
}
