package dev.earshot.insight.overview;

import dev.earshot.insight.trend.Trends;
import dev.earshot.rollup.rate.AskedDay;
import dev.earshot.rollup.rate.AskedDays;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Confidence;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many of the invitations sent were answered, by the day they were decided on. What came back counts as not asked. */
@ApplicationScoped
public class ResponseRates {

    private static final int WEEK = 7;

    private final AskedDays days;
    private final Trends trends;

    ResponseRates(AskedDays days, Trends trends) {
        this.days = days;
        this.trends = trends;
    }

    public Comparison compare(String surveyId, Weeks weeks, Confidence confidence) {
        return Comparison.of(
                Metric.rate(),
                Programme.IDENTIFIED,
                byWeek(surveyId, weeks),
                weeks,
                Optional.empty(),
                Repeats.NONE,
                confidence);
    }

    private List<Histogram> byWeek(String surveyId, Weeks weeks) {
        int count = 2 * weeks.count();
        long[] sent = new long[count];
        long[] answered = new long[count];
        for (AskedDay day :
                days.between(surveyId, weeks.startBefore(), weeks.end().plusDays(1))) {
            int week = (int) ChronoUnit.DAYS.between(weeks.startBefore(), day.day()) / WEEK;
            sent[week] += day.sent();
            answered[week] += day.answered();
        }
        return IntStream.range(0, count)
                .mapToObj(week -> Histogram.of(0, Math.max(0, sent[week] - answered[week]), answered[week]))
                .toList();
    }
}
