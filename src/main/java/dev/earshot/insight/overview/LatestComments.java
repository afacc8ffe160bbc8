package dev.earshot.insight.overview;

import dev.earshot.insight.ShortName;
import dev.earshot.insight.trend.Asked;
import dev.earshot.response.Origin;
import dev.earshot.score.Metric;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.TextQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the newest verbatims. */
@ApplicationScoped
class LatestComments {

    // The newest responses are found by their index before anything is joined to them, however many there are.
    private static final String NEWEST =
            "select a.words, r.language, o.score, c.first_name, c.last_name, r.answered_on, r.origin from (select id,"
                    + " language, customer_id, answered_on, answered_at, origin from response where survey_id = :survey"
                    + " and origin in (:origins) order by survey_id desc, answered_at desc fetch first %d rows only) r"
                    + " join answer a on a.response_id = r.id and a.words is not null"
                    + " and a.state = 'ANSWERED' and a.question_id in (:questions)"
                    + " left join answer o on o.response_id = r.id and o.question_id = :outcome and o.state = 'ANSWERED'"
                    + " left join customer c on c.id = r.customer_id"
                    + " order by r.answered_at desc, a.question_id";

    /** Among how many of the newest responses comments are looked for: the next many where the first have too few. */
    private static final List<Integer> LOOKED_THROUGH = List.of(300, 10_000, 100_000);

    private final EntityManager database;

    LatestComments(EntityManager database) {
        this.database = database;
    }

    /** @param origins whose comments may be shown */
    @Transactional
    public List<Comment> of(Asked asked, List<Origin> origins, int most) {
        // Who is latest is told apart by that: such words stand among the responses, in an order of chance.
        if (asked.survey().namesNobody() || origins.isEmpty()) {
            return List.of();
        }
        // Addresses, numbers and what was written beside an option are words too, and no comments.
        List<String> questions = asked.survey()
                .questions()
                .filter(TextQuestion.class::isInstance)
                .map(Question::id)
                .toList();
        if (questions.isEmpty()) {
            return List.of();
        }
        List<Comment> found = List.of();
        for (int i = 0; i < LOOKED_THROUGH.size() && found.size() < most; i++) {
            found = among(LOOKED_THROUGH.get(i), questions, asked, origins, most)
                    .map(row -> comment(row, asked.metric()))
                    .toList();
        }
        return found;
    }

    private Stream<Object[]> among(int responses, List<String> questions, Asked asked, List<Origin> origins, int most) {
        Stream<?> rows = database
                .createNativeQuery(String.format(Locale.ROOT, NEWEST, responses))
                .setParameter("questions", questions)
                .setParameter("outcome", asked.question().id())
                .setParameter("survey", asked.survey().id())
                .setParameter("origins", origins.stream().map(Origin::name).toList())
                .setMaxResults(most)
                .getResultList()
                .stream();
        return rows.map(Object[].class::cast);
    }

    private static Comment comment(Object[] row, Metric metric) {
        LocalDate day = row[5] instanceof LocalDate date ? date : ((java.sql.Date) row[5]).toLocalDate();
        return new Comment(
                (String) row[0],
                (String) row[1],
                Optional.ofNullable((Number) row[2])
                        .map(Number::intValue)
                        .filter(score -> metric.lowest() <= score && score <= metric.highest())
                        .map(score -> new Comment.Score(score, metric.highest(), metric.group(score))),
                ShortName.of(Optional.ofNullable((String) row[3]), Optional.ofNullable((String) row[4])),
                day,
                Origin.valueOf((String) row[6]));
    }
}
