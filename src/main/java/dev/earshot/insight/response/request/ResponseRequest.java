package dev.earshot.insight.response.request;

import dev.earshot.insight.trend.Asked;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import dev.earshot.survey.Segment;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.TextQuestion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Responses somebody wants to read.
 *
 * @param asked whose score stands beside them, and by which they are filtered
 * @param from first local day
 * @param to last local day
 * @param groups any where there is none, and so for the scores
 * @param sameWording whether only those count who were asked the question as it is asked now
 * @param customer one, whose responses alone are wanted
 * @param tags of which a response has one; any where there is none
 */
public record ResponseRequest(
        Asked asked,
        LocalDate from,
        LocalDate to,
        Set<Group> groups,
        Set<Integer> scores,
        Optional<SegmentValue> segment,
        Optional<String> language,
        ResponseState state,
        Optional<UUID> customer,
        Set<String> tags,
        WordSearch search,
        boolean sameWording) {

    /** The first day left out. */
    public LocalDate end() {
        return to.plusDays(1);
    }

    /** The same of other days. */
    public ResponseRequest during(LocalDate first, LocalDate last) {
        return new ResponseRequest(
                asked, first, last, groups, scores, segment, language, state, customer, tags, search, sameWording);
    }

    /** The same of these groups in place of others. */
    public ResponseRequest scoring(Set<Group> other) {
        return new ResponseRequest(
                asked, from, to, other, Set.of(), segment, language, state, customer, tags, search, sameWording);
    }

    /** The same in this language in place of another. */
    public ResponseRequest speaking(String other) {
        return new ResponseRequest(
                asked,
                from,
                to,
                groups,
                scores,
                segment,
                Optional.of(other),
                state,
                customer,
                tags,
                search,
                sameWording);
    }

    /** The same with these tags in place of others. */
    public ResponseRequest tagged(Set<String> other) {
        return new ResponseRequest(
                asked, from, to, groups, scores, segment, language, state, customer, other, search, sameWording);
    }

    /** The same in this state in place of another. */
    public ResponseRequest in(ResponseState other) {
        return new ResponseRequest(
                asked, from, to, groups, scores, segment, language, other, customer, tags, search, sameWording);
    }

    /** Whether nothing but days, language and words of the only comment narrows it. */
    public boolean isOnlySearched() {
        return !filtersScores()
                && segment.isEmpty()
                && state == ResponseState.ALL
                && customer.isEmpty()
                && !sameWording
                && tags.isEmpty()
                && comments().size() == 1;
    }

    /** Whether only a part of those who answered these days is asked for. */
    public boolean isPart() {
        return segment.isPresent() || language.isPresent();
    }

    /** The strictest of what was promised about the survey and the field. */
    public Programme programme() {
        boolean sensitive = segment.filter(one -> one.field().privacy() == Segment.Privacy.SENSITIVE)
                .isPresent();
        return (sensitive ? Programme.ANONYMOUS : Programme.IDENTIFIED).and(asked.programme());
    }

    /** Whether those who answered may be told apart: named, with what is known of them. */
    public boolean showsWho() {
        return asked.programme().equals(Programme.IDENTIFIED);
    }

    public boolean filtersScores() {
        return !groups.isEmpty() || !scores.isEmpty();
    }

    /** The scores that fit, in order. */
    public Set<Integer> wanted() {
        Metric metric = asked.metric();
        return IntStream.rangeClosed(metric.lowest(), metric.highest())
                .boxed()
                .filter(score -> groups.isEmpty() || groups.contains(metric.group(score)))
                .filter(score -> scores.isEmpty() || scores.contains(score))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whose answers are comments. Addresses, numbers and what was written beside an option are words too, and none. */
    public List<String> comments() {
        return asked.survey()
                .questions()
                .filter(TextQuestion.class::isInstance)
                .map(Question::id)
                .toList();
    }
}
