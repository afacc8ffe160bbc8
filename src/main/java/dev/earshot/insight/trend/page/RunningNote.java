package dev.earshot.insight.trend.page;

import dev.earshot.insight.chart.PeriodWords;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Running;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.score.Change;
import java.util.Optional;

/** How the period that is not over yet stands against the same part of the one before, in words. */
final class RunningNote {

    private RunningNote() {}

    /** Empty where either side is unknown or held back. */
    static Optional<String> of(Trend trend, TrendMessages says, Speech speech) {
        return trend.running()
                .filter(running -> running.change().difference().isPresent())
                .map(running -> sentence(trend, running, says, speech));
    }

    private static String sentence(Trend trend, Running running, TrendMessages says, Speech speech) {
        MetricWords words = new MetricWords(trend.metric(), speech);
        Change change = running.change();
        PeriodWords periods = new PeriodWords(trend.request().by(), trend.today(), speech);
        return says.running(
                speech.capital(periods.name(running.period())),
                words.name(),
                words.inFull(change.after().value()),
                words.margin(change.after()),
                speech.answers(change.after().n()),
                speech.format().date(running.before(), trend.today()),
                speech.format().date(running.beforeEnd(), trend.today()),
                words.withUnit(change.before().value()),
                switch (change.verdict()) {
                    case SIGNAL -> says.runningSignal();
                    case NOISE -> says.runningNoise();
                    case FEW -> says.runningFew();
                });
    }
}
