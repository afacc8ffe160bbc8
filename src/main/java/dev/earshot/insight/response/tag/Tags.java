package dev.earshot.insight.response.tag;

import dev.earshot.insight.response.list.Conditions;
import dev.earshot.insight.response.list.TagReader;
import dev.earshot.insight.response.request.Tag;
import dev.earshot.rollup.filter.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Words put to responses. They go with their response. */
@ApplicationScoped
public class Tags {

    /** Of a survey, to choose from. */
    private static final int MOST_USED = 20;

    private static final int MOST_OF_ONE = 20;

    private final DataSource database;
    private final Clock clock;

    Tags(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The survey of the response; empty where there is no such response, or it has as many tags as one may have. */
    @Transactional
    Optional<String> add(UUID response, String name, String by) {
        return write(connection -> {
            // Locked: two who add the same one at once wait for each other.
            Optional<String> survey = text(
                    connection,
                    new Conditions().add("select survey_id from response where id = ? for update", response));
            List<Tag> there = TagReader.byHand(connection, List.of(response)).getOrDefault(response, List.of());
            if (survey.isEmpty() || there.size() >= MOST_OF_ONE) {
                return Optional.empty();
            }
            if (there.stream().noneMatch(tag -> tag.name().equals(name))) {
                update(
                        connection,
                        new Conditions()
                                .add(
                                        "insert into response_tag (response_id, tag, survey_id, tagged_by, tagged_at)"
                                                + " values (?, ?, ?, ?, ?)",
                                        response,
                                        name,
                                        survey.get(),
                                        by,
                                        clock.instant()));
            }
            return survey;
        });
    }

    /** Whether it was there. */
    @Transactional
    boolean remove(UUID response, String name) {
        return write(connection -> update(
                        connection,
                        new Conditions()
                                .add("delete from response_tag where response_id = ? and tag = ?", response, name))
                > 0);
    }

    /** The tags a survey's responses have most often, and how many have them. */
    public Map<String, Long> used(String survey) {
        Conditions sql = new Conditions()
                .add(
                        "select tag, count(*) from response_tag where survey_id = ? group by tag order by 2 desc, 1"
                                + " fetch first " + MOST_USED + " rows only",
                        survey);
        try (Connection connection = database.getConnection();
                PreparedStatement select = sql.prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            Map<String, Long> used = new LinkedHashMap<>();
            while (row.next()) {
                used.put(row.getString(1), row.getLong(2));
            }
            return used;
        } catch (SQLException e) {
            throw new IllegalStateException("tags cannot be counted", e);
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T write(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("a tag cannot be changed", e);
        }
    }

    private static Optional<String> text(Connection connection, Conditions sql) throws SQLException {
        try (PreparedStatement select = sql.prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private static int update(Connection connection, Conditions sql) throws SQLException {
        try (PreparedStatement update = sql.prepare(connection, Patience.SECONDS)) {
            return update.executeUpdate();
        }
    }
}
