package dev.earshot.response;

import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Answer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything that was answered. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<ResponseRow, UUID> {

    @Transactional
    public Optional<SurveyResponse> get(UUID id) {
        return findByIdOptional(id).map(this::withAnswers);
    }

    /** In no order; at most as many as there are ids. */
    @Transactional
    public List<SurveyResponse> all(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<AnswerRow>> answers = getEntityManager()
                .createQuery("from AnswerRow where key.responseId in ?1", AnswerRow.class)
                .setParameter(1, ids)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> row.key.responseId()));
        return list("id in ?1", ids).stream()
                .map(row -> row.with(answers(answers.getOrDefault(row.id, List.of()))))
                .toList();
    }

    @Transactional
    public Optional<SurveyResponse> byKey(String responseKey) {
        return find("responseKey", responseKey).firstResultOptional().map(this::withAnswers);
    }

    /** Nobody else writes to it until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<SurveyResponse> claim(String responseKey) {
        return find("responseKey", responseKey)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::withAnswers);
    }

    @Transactional
    public boolean isAnswered(UUID invitationId) {
        return count("responseKey", "i:" + invitationId) > 0;
    }

    /**
     * Ids of responses with a score of at most {@code highest}, in the order they were given.
     *
     * @param most how many at the most
     */
    @Transactional
    public List<UUID> scoredAtMost(int highest, Instant since, int most) {
        return getEntityManager()
                .createQuery(
                        "select r.id from ResponseRow r where r.answeredAt >= ?1 and exists (select 1 from AnswerRow a"
                                + " where a.key.responseId = r.id and a.state = ANSWERED and a.score <= ?2) order by r.answeredAt, r.id",
                        UUID.class)
                .setParameter(1, since)
                .setParameter(2, highest)
                .setMaxResults(most)
                .getResultList();
    }

    /** Seconds the latest responses to a survey took that were sent to the end, in no order; at most {@code most}. */
    @Transactional
    List<Integer> latestSeconds(String surveyId, int most) {
        return getEntityManager()
                .createQuery(
                        "select r.seconds from ResponseRow r where r.surveyId = ?1 and r.seconds is not null"
                                + " order by r.answeredAt desc",
                        Integer.class)
                .setParameter(1, surveyId)
                .setMaxResults(most)
                .getResultList();
    }

    List<AnswerRow> rows(UUID responseId) {
        return getEntityManager()
                .createQuery("from AnswerRow where key.responseId = ?1", AnswerRow.class)
                .setParameter(1, responseId)
                .getResultList();
    }

    private SurveyResponse withAnswers(ResponseRow row) {
        return row.with(answers(rows(row.id)));
    }

    private static Answers answers(List<AnswerRow> rows) {
        Map<String, Answer> given = new LinkedHashMap<>();
        Map<String, Answer> notShown = new LinkedHashMap<>();
        Set<String> skipped = new LinkedHashSet<>();
        Set<String> notApplicable = new LinkedHashSet<>();
        for (AnswerRow row : rows) {
            String question = row.key.questionId();
            switch (row.state) {
                case ANSWERED -> row.answer().ifPresent(answer -> given.put(question, answer));
                case NOT_SHOWN -> row.answer().ifPresent(answer -> notShown.put(question, answer));
                case SKIPPED -> skipped.add(question);
                case NOT_APPLICABLE -> notApplicable.add(question);
            }
        }
        return new Answers(given, skipped, notApplicable, notShown);
    }
}
