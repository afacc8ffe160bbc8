package dev.earshot.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The answers of one respondent to the pages seen so far.
 *
 * @param given answers by question id
 * @param skipped ids of questions seen and left empty; a question in neither was not shown
 */
public record Answers(Map<String, Answer> given, Set<String> skipped) {

    public static final Answers NONE = new Answers(Map.of(), Set.of());

    /** Either answers or the errors that kept them from being taken. */
    public record Read(Answers answers, List<AnswerError> errors) {
        public boolean ok() {
            return errors.isEmpty();
        }
    }

    /** Reads one page. Posted fields that are no question of the page are ignored. */
    public static Read read(Page page, Function<String, List<String>> posted) {
        Map<String, Answer> given = new LinkedHashMap<>();
        Set<String> skipped = new LinkedHashSet<>();
        List<AnswerError> errors = new ArrayList<>();
        for (Question question : page.questions()) {
            Reading reading = question.read(posted.apply(question.id()));
            if (reading instanceof Reading.Answered answered) {
                given.put(question.id(), answered.answer());
            } else if (reading instanceof Reading.Wrong wrong) {
                errors.add(wrong.error());
            } else {
                skipped.add(question.id());
            }
        }
        return new Read(new Answers(given, skipped), errors);
    }

    public Optional<Answer> to(String questionId) {
        return Optional.ofNullable(given.get(questionId));
    }

    public OptionalInt score(String questionId) {
        return given.get(questionId) instanceof Answer.Score score
                ? OptionalInt.of(score.value())
                : OptionalInt.empty();
    }

    /** These answers with a later page's laid over them. */
    public Answers with(Answers later) {
        Map<String, Answer> all = new LinkedHashMap<>(given);
        Set<String> left = new LinkedHashSet<>(skipped);
        later.given.forEach((id, answer) -> {
            all.put(id, answer);
            left.remove(id);
        });
        later.skipped.forEach(id -> {
            all.remove(id);
            left.add(id);
        });
        return new Answers(all, left);
    }
}
