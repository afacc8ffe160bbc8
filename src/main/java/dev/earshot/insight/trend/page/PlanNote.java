package dev.earshot.insight.trend.page;

import dev.earshot.insight.trend.AnswerPlan;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.score.Rounding;
import java.util.Optional;

/** How many answers would show a small change, in words. */
final class PlanNote {

    private PlanNote() {}

    static Optional<String> of(Trend trend, TrendMessages says, Speech speech) {
        MetricWords words = new MetricWords(trend.metric(), speech);
        return AnswerPlan.of(trend)
                .map(plan -> says.plan(
                        words.distance(plan.change()),
                        speech.one(trend.request().by()),
                        speech.format().count(plan.answers()),
                        speech.format().count(plan.usual()),
                        words.distance(Rounding.shown(trend.metric(), plan.detectable()))));
    }
}
