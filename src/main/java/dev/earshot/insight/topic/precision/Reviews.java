package dev.earshot.insight.topic.precision;

import dev.earshot.insight.topic.dictionary.Topics;
import dev.earshot.platform.database.Ids;
import dev.earshot.response.Origin;
import dev.earshot.score.Confidence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Samples of comments, one for each topic of a survey, and what was said of them. */
@ApplicationScoped
public class Reviews {

    /** Comments of a sample. */
    public static final int MOST = 50;

    private static final String COUNTED =
            "select v.review_id, v.topic, v.rules, v.from_day, v.to_day, v.drawn_of, v.drawn_by, v.drawn_at,"
                    + " sum(case when s.judgement = 'RIGHT' then 1 else 0 end),"
                    + " sum(case when s.judgement = 'WRONG' then 1 else 0 end),"
                    + " sum(case when s.judgement = 'SKIP' then 1 else 0 end),"
                    + " sum(case when s.place is not null and s.judgement is null then 1 else 0 end), max(s.judged_at)"
                    + " from topic_review v left join topic_sample s on s.review_id = v.review_id"
                    + " where v.survey_id = ? and v.origin = ?"
                    + " group by v.review_id, v.topic, v.rules, v.from_day, v.to_day, v.drawn_of, v.drawn_by, v.drawn_at"
                    + " order by v.drawn_at desc fetch first 500 rows only";

    private final DataSource database;
    private final Topics topics;
    private final Clock clock;

    Reviews(DataSource database, Topics topics, Clock clock) {
        this.database = database;
        this.topics = topics;
        this.clock = clock;
    }

    /** By topic, those of rules that were changed since too. */
    public Map<String, Precision> of(String survey, Origin origin, Confidence confidence) {
        Topics.Edition edition = topics.edition();
        return read(connection -> {
            Map<String, Precision> reviews = new LinkedHashMap<>();
            ReviewRows.read(
                    connection,
                    COUNTED,
                    row -> {
                        Review review = ReviewRows.review(row);
                        boolean current = edition.version(review.topic()).equals(Optional.of(review.rules()));
                        return reviews.put(
                                review.topic(),
                                Precision.of(
                                        review,
                                        row.getLong(9),
                                        row.getLong(10),
                                        row.getLong(11),
                                        row.getLong(12),
                                        current,
                                        ReviewRows.moment(row, 13),
                                        confidence.share()));
                    },
                    survey,
                    origin.name());
            return reviews;
        });
    }

    /** In the order drawn, without those whose responses were erased. */
    public List<Sampled> sample(Review review) {
        return read(connection -> ReviewRows.read(
                connection,
                "select place, response_id, judgement from topic_sample where review_id = ? order by place",
                row -> new Sampled(
                        row.getInt(1),
                        row.getObject(2, UUID.class),
                        Optional.ofNullable(row.getString(3)).map(Judgement::valueOf)),
                review.id()));
    }

    /**
     * Draws a sample in place of the one before.
     *
     * @param comments all about the topic, one at least
     */
    @Transactional
    public void draw(
            String survey, Origin origin, String topic, LocalDate from, LocalDate to, List<UUID> comments, String by) {
        UUID id = Ids.next(clock);
        String rules = topics.edition().version(topic).orElseThrow();
        List<UUID> drawn = Draw.of(comments, MOST, id.getLeastSignificantBits());
        write(connection -> {
            ReviewRows.write(
                    connection,
                    "delete from topic_review where survey_id = ? and origin = ? and topic = ?",
                    survey,
                    origin.name(),
                    topic);
            ReviewRows.write(
                    connection,
                    "insert into topic_review (review_id, survey_id, origin, topic, rules, from_day, to_day, drawn_of,"
                            + " drawn_by, drawn_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    survey,
                    origin.name(),
                    topic,
                    rules,
                    from,
                    to,
                    (long) comments.size(),
                    by,
                    clock.instant());
            List<Object[]> places = new ArrayList<>();
            drawn.forEach(response -> places.add(new Object[] {id, places.size() + 1, response}));
            ReviewRows.writeAll(
                    connection, "insert into topic_sample (review_id, place, response_id) values (?, ?, ?)", places);
        });
    }

    /** What somebody says of some of a sample, by place; the last word counts. */
    @Transactional
    public void judge(Review review, Map<Integer, Judgement> judgements, String by) {
        List<Object[]> rows = new ArrayList<>();
        judgements.forEach((place, judgement) ->
                rows.add(new Object[] {judgement.name(), by, clock.instant(), review.id(), place, judgement.name()}));
        write(connection -> ReviewRows.writeAll(
                connection,
                "update topic_sample set judgement = ?, judged_by = ?, judged_at = ? where review_id = ? and place = ?"
                        + " and (judgement is null or judgement <> ?)",
                rows));
    }

    private <T> T read(ReviewRows.Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("reviews of topics cannot be read", e);
        }
    }

    private void write(ReviewRows.Deed deed) {
        try (Connection connection = database.getConnection()) {
            deed.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("a review of a topic cannot be kept", e);
        }
    }
}
