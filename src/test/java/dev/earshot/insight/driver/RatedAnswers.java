package dev.earshot.insight.driver;

import dev.earshot.catalog.SurveyCatalog;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes answers past the form: by hundreds, with ratings that explain the score. */
@Singleton
class RatedAnswers {

    private static final String RESPONSE = "insert into response (id, response_key, survey_id, content_hash, origin,"
            + " customer_id, language, facts, edit_key_hash, contact_requested, pages_done, answered_at, answered_on,"
            + " changed_at) values (?, ?, ?, ?, 'INVITED', ?, 'en', ?, 'x', false, 1, ?, ?, ?)";

    private final DataSource database;
    private final SurveyCatalog catalog;

    RatedAnswers(DataSource database, SurveyCatalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    void clear(String survey) {
        run("delete from answer where response_id in (select id from response where survey_id = ?)", survey);
        run("delete from response where survey_id = ?", survey);
    }

    private void run(String sql, String value) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Speed decides, quality a little, courtesy hardly; each customer answers {@code each} times, in store by turns. */
    void add(String survey, LocalDate day, int customers, int each, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Batch batch = new Batch(connection, survey, day)) {
                for (int c = 0; c < customers; c++) {
                    UUID customer = batch.customer();
                    double liking = random.nextGaussian();
                    for (int i = 0; i < each; i++) {
                        double[] parts = new double[3];
                        for (int j = 0; j < 3; j++) {
                            parts[j] = Math.max(0, Math.min(10, Math.round(7 + liking + 1.5 * random.nextGaussian())));
                        }
                        double score = 7.5 + .1 * (parts[0] - 7) + 1.1 * (parts[1] - 7) + .4 * (parts[2] - 7);
                        batch.response(
                                customer,
                                c % 2 == 0 ? "berlin" : "köln_1",
                                Map.of(
                                        "recommend",
                                        (int) Math.max(0, Math.min(10, Math.round(score + random.nextGaussian()))),
                                        "courtesy",
                                        (int) parts[0],
                                        "delivery-speed",
                                        (int) parts[1],
                                        "quality",
                                        (int) parts[2]));
                    }
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One response with some of the answers. */
    void addOne(String survey, LocalDate day, Map<String, Integer> scores) {
        try (Connection connection = database.getConnection();
                Batch batch = new Batch(connection, survey, day)) {
            batch.response(batch.customer(), "berlin", scores);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Batch implements AutoCloseable {
        private final PreparedStatement customers;
        private final PreparedStatement responses;
        private final PreparedStatement answers;
        private final String survey;
        private final String hash;
        private final LocalDate day;
        private final Instant at;

        Batch(Connection connection, String survey, LocalDate day) throws SQLException {
            customers = connection.prepareStatement(
                    "insert into customer (id, address_key, email, created_at) values (?, ?, ?, ?)");
            responses = connection.prepareStatement(RESPONSE);
            answers = connection.prepareStatement(
                    "insert into answer (response_id, question_id, state, score) values (?, ?, 'ANSWERED', ?)");
            this.survey = survey;
            this.hash =
                    Optional.of(survey).flatMap(catalog::known).orElseThrow().contentHash();
            this.day = day;
            this.at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        UUID customer() throws SQLException {
            UUID id = UUID.randomUUID();
            set(customers, id, id.toString(), id + "@mail.example", at.atOffset(ZoneOffset.UTC));
            return id;
        }

        void response(UUID customer, String store, Map<String, Integer> scores) throws SQLException {
            UUID id = UUID.randomUUID();
            set(
                    responses,
                    id,
                    "t:" + id,
                    survey,
                    hash,
                    customer,
                    "{\"order.store\":\"" + store + "\"}",
                    at.atOffset(ZoneOffset.UTC),
                    day,
                    at.atOffset(ZoneOffset.UTC));
            for (Map.Entry<String, Integer> score : scores.entrySet()) {
                set(answers, id, score.getKey(), score.getValue());
            }
        }

        private static void set(PreparedStatement statement, Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement statement : new PreparedStatement[] {customers, responses, answers}) {
                statement.executeBatch();
                statement.close();
            }
        }
    }
}
