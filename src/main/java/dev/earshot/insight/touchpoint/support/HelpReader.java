package dev.earshot.insight.touchpoint.support;

import dev.earshot.insight.response.list.Conditions;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.database.Facts;
import dev.earshot.rollup.filter.Patience;
import dev.earshot.score.service.HelpFigures;
import dev.earshot.score.service.Helped;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** Reads of answers after a solved ticket what its event told of the help: {@code ticket.firstResponseMinutes} and {@code ticket.firstContact}. */
@ApplicationScoped
public class HelpReader {

    /** The latest of a period: more would make nobody surer, and somebody wait. */
    public static final int MOST = 5_000;

    private static final String TRIGGER = "ticket.solved";
    private static final String MINUTES = "ticket.firstResponseMinutes";
    private static final String FIRST_CONTACT = "ticket.firstContact";
    private static final Facts FACTS = new Facts();

    private final DataSource database;
    private final Trends trends;

    HelpReader(DataSource database, Trends trends) {
        this.database = database;
        this.trends = trends;
    }

    /** Empty where the survey asks after something else, or no event told anything. @param to last local day */
    public Optional<HelpFigures> of(Asked asked, LocalDate from, LocalDate to) {
        boolean support = asked.survey()
                .invite()
                .filter(rule -> rule.trigger().equals(TRIGGER))
                .isPresent();
        return support
                ? HelpFigures.of(
                        asked.metric(),
                        asked.programme(),
                        read(asked, from, to),
                        trends.confidence().share())
                : Optional.empty();
    }

    private List<Helped> read(Asked asked, LocalDate from, LocalDate to) {
        Instant start = from.atStartOfDay(trends.zone()).toInstant();
        Instant end = to.plusDays(1).atStartOfDay(trends.zone()).toInstant();
        Conditions sql = new Conditions()
                .add(
                        "select i.facts, coalesce(o.counted, o.score) from response r"
                                + " join invitation i on i.id = r.invitation_id"
                                + " join answer o on o.response_id = r.id and o.question_id = ? and o.state = 'ANSWERED'",
                        asked.question().id())
                .add(
                        " where r.survey_id = ? and r.answered_at >= ? and r.answered_at < ? and r.origin = 'INVITED'"
                                + " order by r.survey_id desc, r.answered_at desc fetch first " + MOST + " rows only",
                        asked.survey().id(),
                        start,
                        end);
        List<Helped> helped = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = sql.prepare(connection, Patience.SECONDS);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                int score = row.getInt(2);
                helped.add(helped(
                        FACTS.convertToEntityAttribute(row.getString(1)),
                        row.wasNull() ? OptionalInt.empty() : OptionalInt.of(score)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what events told of the help cannot be read", e);
        }
        return helped;
    }

    private static Helped helped(Map<String, String> facts, OptionalInt score) {
        return new Helped(
                score,
                Optional.ofNullable(facts.get(MINUTES))
                        .filter(text -> text.matches("[0-9]{1,7}([.][0-9]{1,6})?"))
                        .map(text -> OptionalDouble.of(Double.parseDouble(text)))
                        .orElse(OptionalDouble.empty()),
                Optional.ofNullable(facts.get(FIRST_CONTACT))
                        .filter(text -> text.equals("true") || text.equals("false"))
                        .map(Boolean::valueOf));
    }
}
