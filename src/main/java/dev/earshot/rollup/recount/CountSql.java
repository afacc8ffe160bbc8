package dev.earshot.rollup.recount;

import dev.earshot.rollup.table.Columns;

/**
 * The statements that count answers again and take away what is stored: what is left are the differences. Whole numbers alone
 * are joined and grouped.
 */
final class CountSql {

    /** Which series an answer belongs to. */
    static final String ANSWERS = " from response r join answer a on a.response_id = r.id"
            + " join revision_series v on v.survey_id = r.survey_id and v.content_hash = r.content_hash"
            + " and v.origin = r.origin and v.question_id = a.question_id";

    /** Has a score that counts. Where a first score is held, it counts whatever was answered since: see V40. */
    static final String SCORED = "(a.counted is not null or a.state = 'ANSWERED' and a.score is not null)";

    /** The column an answer is counted in: see {@code Counts}. */
    private static final String MARK =
            "case when a.counted is not null then a.counted when a.state = 'ANSWERED' then a.score"
                    + " when a.state = 'SKIPPED' then 11 else 12 end";

    private static final String QUARTER = "cast(floor(extract(epoch from r.answered_at) / 900) as integer)";

    private static final String MARKS = "select v.series_id, r.segment_set, r.answered_on, r.flagged, " + QUARTER
            + " as quarter, " + MARK + " as mark" + ANSWERS
            + " where r.survey_id = ? and r.answered_at >= ? and r.answered_at < ? and (" + SCORED
            + " or a.state in ('SKIPPED', 'NOT_APPLICABLE'))";

    private static final String DAYS = "select k.series_id, k.basis, k.segment_id, k.local_day,"
            + " cast(null as integer) as quarter, " + pivot("k.n") + " from (select d.series_id, b.basis, m.segment_id,"
            + " d.answered_on as local_day, d.mark, sum(cast(d.n as integer)) as n from (select series_id, segment_set,"
            + " answered_on, flagged, mark, count(*) as n from marks where answered_on >= ? and answered_on < ?"
            + " group by series_id, segment_set, answered_on, flagged, mark) d"
            + " join segment_member m on m.set_id = d.segment_set"
            + " join (values (0, false), (0, true), (1, true)) b(basis, flagged) on b.flagged = d.flagged"
            + " group by d.series_id, b.basis, m.segment_id, d.answered_on, d.mark) k";

    private static final String QUARTERS = "select k.series_id, cast(null as integer), cast(null as integer),"
            + " cast(null as date), k.quarter, " + pivot("k.n")
            + " from (select series_id, quarter, mark, count(*) as n"
            + " from marks where quarter >= ? and quarter < ? group by series_id, quarter, mark) k";

    private static final String SERIES_OF_SURVEY =
            "series_id in (select s.series_id from tally_series s where s.survey_id = ?)";

    /** As integers: sums of those are several times as fast on PostgreSQL, and no day has two thousand million answers. */
    static final String STORED = Columns.each(c -> "-cast(" + c + " as integer) as " + c);

    private static final String STORED_DAYS = "select series_id, basis, segment_id, local_day, cast(null as integer), "
            + STORED + " from tally_day where " + SERIES_OF_SURVEY
            + " and basis in (0, 1) and local_day >= ? and local_day < ?";

    private static final String STORED_QUARTERS = "select series_id, cast(null as integer), cast(null as integer),"
            + " cast(null as date), quarter, " + STORED + " from tally_quarter where " + SERIES_OF_SURVEY
            + " and quarter >= ? and quarter < ?";

    private CountSql() {}

    /**
     * Days and quarters of an hour, from one reading of the answers. Takes: survey, first and last instant that may matter;
     * days; quarters; survey and days; survey and quarters. Yields series, basis, segment and day, or series and quarter.
     */
    static String month(boolean postgres) {
        return "with marks as " + (postgres ? "materialized " : "") + "(" + MARKS + ") "
                + differences(
                        "series_id, basis, segment_id, local_day, quarter",
                        String.join(" union all ", DAYS, QUARTERS, STORED_DAYS, STORED_QUARTERS));
    }

    /**
     * @param key columns that both sides begin with; the thirteen counts follow
     * @param bothSides rows of answers, and rows of stored counts with a minus
     */
    static String differences(String key, String bothSides) {
        return "select " + key + ", " + Columns.each(c -> "sum(" + c + ") as " + c) + " from (" + bothSides
                + ") both_sides group by " + key + " having "
                + Columns.NAMES.stream()
                        .map(c -> "sum(" + c + ") <> 0")
                        .reduce((a, b) -> a + " or " + b)
                        .orElseThrow()
                + " order by " + key;
    }

    /** One column of marks becomes thirteen of counts. */
    static String pivot(String times) {
        return Columns.each(c -> "case when k.mark = " + Columns.NAMES.indexOf(c) + " then cast(" + times
                + " as integer) else 0 end as " + c);
    }
}
