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

    private static final String MARKED = " where r.survey_id = ? and r.answered_at >= ? and r.answered_at < ?"
            + " and r.answered_on >= ? and r.answered_on < ? and (" + SCORED
            + " or a.state in ('SKIPPED', 'NOT_APPLICABLE'))";

    private static final String SERIES_OF_SURVEY =
            "series_id in (select s.series_id from tally_series s where s.survey_id = ?)";

    private static final String STORED = Columns.each(c -> "-" + c + " as " + c);

    /** Survey, start and end of the month on the clock (widened) and as days; survey, start and end as days. */
    static final String DAYS = differences(
            "series_id, basis, segment_id, local_day",
            "select v.series_id, r.segment_set, r.answered_on, r.flagged, " + MARK + " as mark, count(*) as n" + ANSWERS
                    + MARKED + " group by v.series_id, r.segment_set, r.answered_on, r.flagged, " + MARK,
            "select k.series_id, b.basis, m.segment_id, k.answered_on as local_day, " + pivot("k.n")
                    + " from marks k join segment_member m on m.set_id = k.segment_set"
                    + " join (values (0, false), (0, true), (1, true)) b(basis, flagged) on b.flagged = k.flagged",
            "select series_id, basis, segment_id, local_day, " + STORED + " from tally_day where " + SERIES_OF_SURVEY
                    + " and basis in (0, 1) and local_day >= ? and local_day < ?");

    private static final String QUARTER = "cast(floor(extract(epoch from r.answered_at) / 900) as integer)";

    /** Survey, start and end on the clock, twice. */
    static final String QUARTERS = differences(
            "series_id, quarter",
            "select v.series_id, " + QUARTER + " as quarter, " + MARK + " as mark, count(*) as n" + ANSWERS
                    + " where r.survey_id = ? and r.answered_at >= ? and r.answered_at < ? and (" + SCORED
                    + " or a.state in ('SKIPPED', 'NOT_APPLICABLE'))" + " group by v.series_id, " + QUARTER + ", "
                    + MARK,
            "select k.series_id, k.quarter, " + pivot("k.n") + " from marks k",
            "select series_id, quarter, " + STORED + " from tally_quarter where " + SERIES_OF_SURVEY
                    + " and quarter >= ? and quarter < ?");

    private CountSql() {}

    /** @param key columns that {@code counted} and {@code stored} both begin with; the thirteen counts follow */
    static String differences(String key, String marks, String counted, String stored) {
        return "with marks as (" + marks + ") select " + key + ", " + Columns.each(c -> "sum(" + c + ") as " + c)
                + " from (" + counted + " union all " + stored + ") both_sides group by " + key + " having "
                + Columns.NAMES.stream()
                        .map(c -> "sum(" + c + ") <> 0")
                        .reduce((a, b) -> a + " or " + b)
                        .orElseThrow()
                + " order by " + key;
    }

    /** One column of marks becomes thirteen of counts. */
    static String pivot(String times) {
        return Columns.each(
                c -> "case when k.mark = " + Columns.NAMES.indexOf(c) + " then " + times + " else 0 end as " + c);
    }
}
