package dev.earshot.response;

import dev.earshot.survey.Answer;
import dev.earshot.survey.Answers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Everything that was answered. */
@ApplicationScoped
public class Responses implements PanacheRepositoryBase<ResponseRow, UUID> {

    @Transactional
    public Optional<SurveyResponse> get(UUID id) {
        return findByIdOptional(id).map(this::withAnswers);
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

    List<AnswerRow> rows(UUID responseId) {
        return getEntityManager()
                .createQuery("from AnswerRow where key.responseId = ?1", AnswerRow.class)
                .setParameter(1, responseId)
                .getResultList();
    }

    private SurveyResponse withAnswers(ResponseRow row) {
        Map<String, Answer> given = new LinkedHashMap<>();
        Set<String> skipped = new LinkedHashSet<>();
        for (AnswerRow answer : rows(row.id)) {
            String question = answer.key.questionId();
            answer.answer().ifPresentOrElse(known -> given.put(question, known), () -> skipped.add(question));
        }
        return row.with(new Answers(given, skipped));
    }
}
