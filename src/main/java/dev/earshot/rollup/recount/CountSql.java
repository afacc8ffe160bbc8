package dev.earshot.rollup.recount;

import dev.earshot.rollup.recount.pages.Share;
import dev.earshot.rollup.table.Columns;
import java.util.ArrayList;
import java.util.List;

/**
 * The one statement that reads answers and stored counts as they stand at one moment. It adds nothing up: a database would sort
 * and join some ten million groups, where arrays hold a million counts.
 */
final class CountSql {

    /** What a row is, where it is no stored count of a day with its basis. */
    static final int ANSWER = -1;

    static final int QUARTER = -2;

    /** How many rows {@link SeriesCase} is made of. */
    static final int BOUND = -3;

    /** Added to the column of a flagged answer. */
    static final int FLAGGED = 16;

    /** Has a score that counts. Where a first score is held, it counts whatever was answered since: see V40. */
    private static final String SCORED = "(a.counted is not null or a.state = 'ANSWERED' and a.score is not null)";

    /** The column an answer is counted in: see {@code Counts}. */
    private static final String MARK =
            "case when a.counted is not null then a.counted when a.state = 'ANSWERED' then a.score"
                    + " when a.state = 'SKIPPED' then 11 else 12 end + case when r.flagged then " + FLAGGED
                    + " else 0 end";

    private static final String NOBODY = "cast(null as uuid), cast(null as bigint), cast(null as uuid)";

    private static final String COUNTS = "concat_ws(',', " + Columns.each(c -> c) + ")";

    private final SeriesCase series;
    private final boolean postgres;
    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /**
     * Yields what it is, series, customer, microseconds since 1970, set of segments or segment, day or quarter, column, counts
     * with commas between. Where the ledger is counted: customer by customer, in the order of time.
     */
    CountSql(Scope scope, Share share, SeriesCase series, boolean postgres) {
        this.series = series;
        this.postgres = postgres;
        add("select kind, series, owner, at, place, unit, mark, counts from (");
        answers(scope);
        add(" union all ");
        days(scope, share);
        if (share.holdsEverybody()) {
            add(" union all ");
            quarters(scope);
        }
        add(" union all " + bound() + ") sides" + (scope.ledger() ? " order by owner, at, id" : ""));
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return values;
    }

    private void answers(Scope scope) {
        add("select " + ANSWER + " as kind, " + series.number() + " as series, r.customer_id as owner, " + micros()
                + " as at, r.id as id, r.segment_set as place, " + since1970("r.answered_on") + " as unit, " + MARK
                + " as mark, cast(null as varchar) as counts from response r join answer a on a.response_id = r.id where "
                + series.survey("r.survey_id") + " and a.question_id in (" + series.questions() + ") and (" + SCORED
                + (scope.hasDays() ? " or a.state in ('SKIPPED', 'NOT_APPLICABLE'))" : ")"));
        if (!scope.ledger()) {
            add(" and r.answered_at >= ? and r.answered_at < ?", scope.firstInstant(), scope.lastInstant());
        }
    }

    private void days(Scope scope, Share share) {
        add(
                "select basis, series_id, " + NOBODY + ", segment_id, " + since1970("local_day")
                        + ", cast(null as integer), "
                        + COUNTS + " from tally_day where " + ofSurvey() + " and mod(segment_id, ?) = ? and ("
                        + (scope.ledger() ? "basis > 1 or " : "")
                        + "basis in (0, 1) and local_day >= ? and local_day < ?)",
                share.parts(),
                share.rest(),
                scope.start(),
                scope.end());
    }

    private void quarters(Scope scope) {
        add(
                "select " + QUARTER + ", series_id, " + NOBODY
                        + ", cast(null as integer), quarter, cast(null as integer), " + COUNTS
                        + " from tally_quarter where " + ofSurvey() + " and quarter >= ? and quarter < ?",
                scope.span().quarter(),
                scope.span().endQuarter());
    }

    private void add(String more, Object... its) {
        text.append(more);
        values.addAll(List.of(its));
    }

    private String bound() {
        return "select " + BOUND + ", cast(null as integer), " + NOBODY + ", cast(null as integer), cast("
                + series.boundNow() + " as integer), cast(null as integer), cast(null as varchar)";
    }

    private String ofSurvey() {
        return "series_id in (select s.series_id from tally_series s where " + series.survey("s.survey_id") + ")";
    }

    /** A double holds microseconds of our time exactly, once rounded; PostgreSQL's numbers of any length take three times as long. */
    private String micros() {
        return postgres
                ? "cast(date_part('epoch', r.answered_at) * 1000000 as bigint)"
                : "cast(extract(epoch from r.answered_at) * 1000000 as bigint)";
    }

    private String since1970(String day) {
        return postgres ? "(" + day + " - date '1970-01-01')" : "datediff(day, date '1970-01-01', " + day + ")";
    }
}
