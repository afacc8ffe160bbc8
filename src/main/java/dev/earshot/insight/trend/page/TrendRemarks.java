package dev.earshot.insight.trend.page;

import dev.earshot.insight.RepeatNote;
import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.Period;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendPoint;
import dev.earshot.insight.trend.TrendRequest;
import java.util.ArrayList;
import java.util.List;

/** What is not whole or not shown in the picture of a trend, in sentences. */
final class TrendRemarks {

    private TrendRemarks() {}

    static List<String> of(Trend trend, TrendMessages says, Speech speech) {
        List<String> remarks = new ArrayList<>();
        remarks.add(
                trend.request().countsCustomers()
                        ? says.aboutCustomers(String.valueOf(TrendRequest.WINDOW))
                        : says.aboutResponses());
        trend.breaks().forEach(found -> remarks.add(BreakWords.sentence(found, trend.today(), speech)));
        if (trend.request().by() != By.DAY && !trend.request().countsCustomers()) {
            PeriodWords periods = new PeriodWords(trend.request().by(), trend.today(), speech);
            trend.points().stream()
                    .map(TrendPoint::period)
                    .filter(Period::partial)
                    .forEach(period -> remarks.add(says.cutOff(
                            periods.name(period),
                            speech.format().date(period.start(), trend.today()),
                            speech.format().date(period.end(), trend.today()))));
        }
        if (trend.points().stream().anyMatch(point -> point.estimate().suppressed())) {
            remarks.add(says.fewHidden(
                    String.valueOf(trend.request().asked().programme().k())));
        }
        UnansweredNote.of(trend.itemNonResponse(), says, speech).ifPresent(remarks::add);
        RecoveryNote.of(trend, says, speech).ifPresent(remarks::add);
        RepeatNote.of(trend.whole(), trend.allowsForRepeats(), speech).ifPresent(remarks::add);
        return remarks;
    }
}
