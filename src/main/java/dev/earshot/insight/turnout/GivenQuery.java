package dev.earshot.insight.turnout;

import dev.earshot.survey.question.Scale;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What was answered by invitation within a time: a range of the index by time, whichever invitations are looked at. Asked for
 * each invitation instead, databases scan everything that was ever answered.
 *
 * @param end the first moment left out
 * @param question whose score is read
 * @param details ratings, by id of the question
 */
record GivenQuery(
        String survey,
        OffsetDateTime start,
        OffsetDateTime end,
        String question,
        Map<String, Scale> details,
        int seconds) {

    private static final String GIVEN =
            "select r.response_key, r.answered_at, a.question_id, coalesce(a.counted, a.score)"
                    + " from response r left join answer a on a.response_id = r.id and a.question_id in (%s)"
                    + " and (a.counted is not null or a.state = 'ANSWERED' and a.score is not null)"
                    + " where r.survey_id = ? and r.origin = 'INVITED' and r.answered_at >= ? and r.answered_at < ?"
                    + " fetch first %d rows only";

    private static final int MOST_ROWS = 3_000_000;
    private static final int ROWS_AT_ONCE = 10_000;

    /** How keys of responses to an invitation begin. */
    private static final String INVITED = "i:";

    private static final int KEY = INVITED.length() + 36;

    /** One answered invitation. */
    static final class Given {

        private final OffsetDateTime at;
        private int score = Touch.NO_SCORE;
        private double sum;
        private int rated;

        Given(OffsetDateTime at) {
            this.at = at;
        }

        OffsetDateTime at() {
            return at;
        }

        /** −1 where there is none. */
        int score() {
            return score;
        }

        /** Mean rating out of ten; NaN where nothing was rated. */
        double details() {
            return rated == 0 ? Double.NaN : sum / rated;
        }
    }

    /** By invitation; empty where there is more than can be looked at. In a transaction, so that rows stream. */
    Optional<Map<UUID, Given>> read(Connection connection) throws SQLException {
        Map<UUID, Given> all = new HashMap<>();
        String marks = String.join(", ", Collections.nCopies(1 + details.size(), "?"));
        try (PreparedStatement query = connection.prepareStatement(GIVEN.formatted(marks, MOST_ROWS))) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setQueryTimeout(seconds);
            List<Object> values = new ArrayList<>(List.of(question));
            values.addAll(details.keySet());
            values.addAll(List.of(survey, start, end));
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            int rows = 0;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    rows++;
                    add(row, all);
                }
            }
            return rows == MOST_ROWS ? Optional.empty() : Optional.of(all);
        }
    }

    private void add(ResultSet row, Map<UUID, Given> all) throws SQLException {
        String key = row.getString(1);
        if (key.length() != KEY || !key.startsWith(INVITED)) {
            return;
        }
        UUID invitation = UUID.fromString(key.substring(INVITED.length()));
        Given given = all.get(invitation);
        if (given == null) {
            given = new Given(row.getObject(2, OffsetDateTime.class));
            all.put(invitation, given);
        }
        String asked = row.getString(3);
        if (question.equals(asked)) {
            given.score = row.getInt(4);
        } else if (asked != null) {
            given.sum += outOfTen(Objects.requireNonNull(details.get(asked)), row.getInt(4));
            given.rated++;
        }
    }

    private static double outOfTen(Scale scale, int score) {
        if (scale.highest() == 10 && !scale.lowIsGood()) {
            return score;
        }
        double good = scale.lowIsGood() ? scale.highest() - score : score - scale.lowest();
        return 10 * good / (scale.highest() - scale.lowest());
    }
}
