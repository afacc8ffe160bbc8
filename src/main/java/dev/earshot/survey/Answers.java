package dev.earshot.survey;

import dev.earshot.survey.question.Answer;
import dev.earshot.survey.question.AnswerError;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.Reading;
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
 * @param given answers that count, by question id
 * @param skipped ids of questions seen and left empty
 * @param notApplicable ids of questions that "do not apply"
 * @param notShown answers kept from a path left since: no longer shown, and never counted
 */
public record Answers(
        Map<String, Answer> given, Set<String> skipped, Set<String> notApplicable, Map<String, Answer> notShown) {

    public static final Answers NONE = new Answers(Map.of(), Set.of());

    public Answers(Map<String, Answer> given, Set<String> skipped) {
        this(given, skipped, Set.of(), Map.of());
    }

    /** Either answers or the errors that kept them from being taken. */
    public record Read(Answers answers, List<AnswerError> errors) {
        public boolean ok() {
            return errors.isEmpty();
        }
    }

    /**
     * Reads the questions of one page. Posted fields that belong to none of them are ignored.
     *
     * @param form the values of a field by its name
     */
    public static Read read(List<Question> questions, Function<String, List<String>> form) {
        Map<String, Answer> given = new LinkedHashMap<>();
        Set<String> skipped = new LinkedHashSet<>();
        Set<String> notApplicable = new LinkedHashSet<>();
        List<AnswerError> errors = new ArrayList<>();
        for (Question question : questions) {
            Reading reading = question.read(form);
            if (reading instanceof Reading.Answered answered) {
                given.put(question.id(), answered.answer());
            } else if (reading instanceof Reading.Wrong wrong) {
                errors.add(wrong.error());
            } else if (reading instanceof Reading.NotApplicable) {
                notApplicable.add(question.id());
            } else {
                skipped.add(question.id());
            }
        }
        return new Read(new Answers(given, skipped, notApplicable, Map.of()), errors);
    }

    public Optional<Answer> to(String questionId) {
        return Optional.ofNullable(given.get(questionId));
    }

    public OptionalInt score(String questionId) {
        return given.get(questionId) instanceof Answer.Score score
                ? OptionalInt.of(score.value())
                : OptionalInt.empty();
    }

    /** Ids of everything that was seen on a page that was sent. */
    public Set<String> seen() {
        Set<String> seen = new LinkedHashSet<>(given.keySet());
        seen.addAll(skipped);
        seen.addAll(notApplicable);
        seen.addAll(notShown.keySet());
        return seen;
    }

    /** These answers with a later page's laid over them. */
    public Answers with(Answers later) {
        Set<String> again = later.seen();
        Map<String, Answer> all = without(given, again);
        all.putAll(later.given);
        Map<String, Answer> hidden = without(notShown, again);
        hidden.putAll(later.notShown);
        return new Answers(
                all, union(skipped, later.skipped, again), union(notApplicable, later.notApplicable, again), hidden);
    }

    /** The same answers on a path that shows only these questions: what is off it is kept apart and does not count. */
    Answers on(Set<String> shown) {
        Map<String, Answer> all = new LinkedHashMap<>(given);
        all.putAll(notShown);
        Map<String, Answer> visible = new LinkedHashMap<>(all);
        visible.keySet().retainAll(shown);
        return new Answers(visible, both(skipped, shown), both(notApplicable, shown), without(all, shown));
    }

    private static Map<String, Answer> without(Map<String, Answer> answers, Set<String> ids) {
        Map<String, Answer> rest = new LinkedHashMap<>(answers);
        rest.keySet().removeAll(ids);
        return rest;
    }

    private static Set<String> union(Set<String> before, Set<String> later, Set<String> again) {
        Set<String> all = new LinkedHashSet<>(before);
        all.removeAll(again);
        all.addAll(later);
        return all;
    }

    private static Set<String> both(Set<String> ids, Set<String> shown) {
        Set<String> rest = new LinkedHashSet<>(ids);
        rest.retainAll(shown);
        return rest;
    }
}
