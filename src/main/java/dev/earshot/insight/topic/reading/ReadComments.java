package dev.earshot.insight.topic.reading;

import dev.earshot.insight.topic.dictionary.Topics;
import dev.earshot.response.Origin;
import dev.earshot.rollup.filter.Patience;
import dev.earshot.score.comment.Token;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The latest comments, as far as they have been read: never more than somebody at a page can wait for. */
@ApplicationScoped
public class ReadComments {

    private static final String COMMENTS =
            "select response_id, customer_id, language, form_language, scores, topics, words from comment_reading";

    private static final String LATEST =
            COMMENTS + " where survey_id = ? and origin = ? and answered_at >= ? and answered_at < ? and edition = ?"
                    + " order by survey_id desc, origin desc, answered_at desc fetch first %d rows only";

    private final DataSource database;
    private final Topics topics;

    ReadComments(DataSource database, Topics topics) {
        this.database = database;
        this.topics = topics;
    }

    /** @param more whether there are more than these */
    public record Latest(List<ReadComment> comments, boolean more) {}

    /** @param question whose score stands beside a comment @param until left out */
    public Latest latest(String survey, Origin origin, String question, Instant from, Instant until, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(LATEST.formatted(most + 1))) {
            select.setQueryTimeout(Patience.SECONDS);
            select.setFetchSize(2_000);
            select.setString(1, survey);
            select.setString(2, origin.name());
            select.setObject(3, from.atOffset(ZoneOffset.UTC));
            select.setObject(4, until.atOffset(ZoneOffset.UTC));
            select.setString(5, topics.edition().key());
            List<ReadComment> comments = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    comments.add(comment(row, question));
                }
            }
            boolean more = comments.size() > most;
            return new Latest(more ? List.copyOf(comments.subList(0, most)) : comments, more);
        } catch (SQLException e) {
            throw new IllegalStateException("comments cannot be counted", e);
        }
    }

    /** By response, as far as they have been read. @param responses one at least */
    public Map<UUID, ReadComment> of(Collection<UUID> responses, String question) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        COMMENTS + " where response_id in (" + ReadingRows.marks(responses) + ") and edition = ?")) {
            select.setQueryTimeout(Patience.SECONDS);
            int place = 1;
            for (UUID response : responses) {
                select.setObject(place++, response);
            }
            select.setString(place, topics.edition().key());
            Map<UUID, ReadComment> comments = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ReadComment comment = comment(row, question);
                    comments.put(comment.response(), comment);
                }
            }
            return comments;
        } catch (SQLException e) {
            throw new IllegalStateException("comments cannot be read", e);
        }
    }

    private static ReadComment comment(ResultSet row, String question) throws SQLException {
        UUID response = row.getObject(1, UUID.class);
        return new ReadComment(
                response,
                Optional.ofNullable(row.getObject(2, UUID.class))
                        .orElse(response)
                        .hashCode(),
                Token.base(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(Token::base),
                ReadComment.score(row.getString(5), question),
                row.getString(6),
                row.getString(7));
    }
}
