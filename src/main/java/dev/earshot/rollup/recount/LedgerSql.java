package dev.earshot.rollup.recount;

import dev.earshot.rollup.delta.Basis;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** The statement that makes the ledger of {@code delta.Opinions} anew for a survey, and takes away what is stored. */
final class LedgerSql {

    private static final String WINDOWS = Basis.WINDOWS.stream()
            .map(window -> "(" + window + ")")
            .collect(Collectors.joining(", ", "(values ", ") l(days)"));

    private LedgerSql() {}

    /** Survey, twice. */
    static String of(ZoneId zone, boolean postgres) {
        // Where the clocks never change, an answer that no other follows ends when it is expected to: no need to look.
        boolean steady = zone.getRules().isFixedOffset();
        String expires =
                postgres ? "(answered_at + l.days * interval '24 hours')" : "dateadd(hour, 24 * l.days, answered_at)";
        String local = postgres
                ? "cast(" + expires + " at time zone '" + zone.getId() + "' as date)"
                : "cast(substring(cast(" + expires + " at time zone '" + zone.getId()
                        + "' as varchar), 1, 10) as date)";
        String owner = steady ? "r.customer_id" : "coalesce(r.customer_id, r.id)";
        String line = " over (partition by v.series_id, " + owner + " order by r.answered_at, r.id) as ";
        String scores = "select v.series_id, r.segment_set, r.answered_on, r.answered_at,"
                + " coalesce(a.counted, a.score) as mark, lead(r.answered_on)" + line + "next_on, lead(r.answered_at)"
                + line + "next_at" + CountSql.ANSWERS + " where r.survey_id = ? and " + CountSql.SCORED
                + (steady ? " and r.customer_id is not null" : "");
        String ends = "select series_id, segment_set, mark, l.days as basis, answered_on + l.days as expected,"
                + " case when next_at < " + expires + " then next_on else "
                + (steady ? "answered_on + l.days" : local) + " end as ends_on from (" + scores + ") scores cross join "
                + WINDOWS + (steady ? " where next_at is not null" : "");
        return CountSql.differences(
                "series_id, basis, segment_id, local_day",
                "select k.series_id, k.basis, m.segment_id,"
                        + " case when e.times < 0 then k.ends_on else k.expected end as local_day, "
                        + CountSql.pivot("e.times") + " from (" + ends
                        + ") k join segment_member m on m.set_id = k.segment_set"
                        + " cross join (values (-1), (1)) e(times) where k.ends_on <> k.expected"
                        + " union all select series_id, basis, segment_id, local_day, "
                        + CountSql.STORED
                        + " from tally_day where basis > 1 and series_id in"
                        + " (select s.series_id from tally_series s where s.survey_id = ?)");
    }
}
