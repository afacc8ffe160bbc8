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
        String day = "case when e.times < 0 then d.ends_on else d.expected end";
        String events = "select d.series_id, d.basis, m.segment_id, " + day
                + " as local_day, d.mark, sum(e.times) as n from (" + ends
                + ") d join segment_member m on m.set_id = d.segment_set cross join (values (-1), (1)) e(times)"
                + " where d.ends_on <> d.expected group by d.series_id, d.basis, m.segment_id, " + day + ", d.mark";
        return CountSql.differences(
                "series_id, basis, segment_id, local_day",
                "select k.series_id, k.basis, k.segment_id, k.local_day, " + CountSql.pivot("k.n") + " from (" + events
                        + ") k"
                        + " union all select series_id, basis, segment_id, local_day, "
                        + CountSql.STORED
                        + " from tally_day where basis > 1 and series_id in"
                        + " (select s.series_id from tally_series s where s.survey_id = ?)");
    }
}
