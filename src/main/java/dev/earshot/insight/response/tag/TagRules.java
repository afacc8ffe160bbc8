package dev.earshot.insight.response.tag;

import dev.earshot.insight.response.list.Conditions;
import dev.earshot.insight.response.list.RuleReader;
import dev.earshot.insight.response.list.TagRule;
import dev.earshot.platform.database.Ids;
import dev.earshot.rollup.filter.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The rules by which responses are tagged. */
@ApplicationScoped
public class TagRules {

    private final DataSource database;
    private final Clock clock;

    TagRules(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<TagRule> of(String survey) {
        try (Connection connection = database.getConnection()) {
            return RuleReader.of(connection, survey);
        } catch (SQLException e) {
            throw new IllegalStateException("rules of tags cannot be read", e);
        }
    }

    /** Nothing where the same rule is there. @return whether the survey had room for it */
    @Transactional
    boolean add(String survey, String tag, String words, String by) {
        List<TagRule> rules = of(survey);
        boolean there = rules.stream()
                .anyMatch(rule ->
                        rule.tag().name().equals(tag) && rule.words().text().equals(words));
        if (!there && rules.size() < RuleReader.MOST) {
            write(new Conditions()
                    .add(
                            "insert into tag_rule (rule_id, survey_id, tag, words, made_by, made_at)"
                                    + " values (?, ?, ?, ?, ?, ?)",
                            Ids.next(clock),
                            survey,
                            tag,
                            words,
                            by,
                            clock.instant()));
        }
        return there || rules.size() < RuleReader.MOST;
    }

    /** Whether it was there. */
    @Transactional
    boolean remove(UUID rule) {
        return write(new Conditions().add("delete from tag_rule where rule_id = ?", rule)) > 0;
    }

    private int write(Conditions sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = sql.prepare(connection, Patience.SECONDS)) {
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a rule of tags cannot be changed", e);
        }
    }
}
