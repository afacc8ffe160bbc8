package dev.earshot.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The answers behind a page of follow-ups: one query for all of them. */
@ApplicationScoped
class AnswerOfCase {

    // As text: a native query hands a uuid over as bytes on H2, as a UUID on PostgreSQL.
    private static final String ANSWERS =
            "select cast(a.response_id as varchar(36)), a.question_id, a.score, a.words, r.answered_at"
                    + " from answer a join response r on r.id = a.response_id where a.response_id in (:ids)"
                    + " and a.state = 'ANSWERED' order by a.question_id";

    /** @param scores by question id */
    record Given(Instant answeredAt, Map<String, Integer> scores, Optional<String> verbatim) {

        OptionalInt score(String questionId) {
            Integer value = scores.get(questionId);
            return value == null ? OptionalInt.empty() : OptionalInt.of(value);
        }
    }

    private final EntityManager database;

    AnswerOfCase(EntityManager database) {
        this.database = database;
    }

    @Transactional
    Map<UUID, Given> of(Collection<UUID> responses) {
        Map<UUID, Given> given = new HashMap<>();
        if (responses.isEmpty()) {
            return given;
        }
        List<?> rows = database.createNativeQuery(ANSWERS)
                .setParameter("ids", responses)
                .getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            UUID id = UUID.fromString((String) columns[0]);
            Given so = given.getOrDefault(id, new Given(instant(columns[4]), new HashMap<>(), Optional.empty()));
            if (columns[2] != null) {
                so.scores().put((String) columns[1], ((Number) columns[2]).intValue());
            }
            Optional<String> words = so.verbatim().or(() -> Optional.ofNullable((String) columns[3]));
            given.put(id, new Given(so.answeredAt(), so.scores(), words));
        }
        return given;
    }

    private static Instant instant(Object value) {
        return value instanceof Instant instant ? instant : ((java.time.OffsetDateTime) value).toInstant();
    }
}
