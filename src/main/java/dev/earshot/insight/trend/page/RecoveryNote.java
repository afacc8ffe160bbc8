package dev.earshot.insight.trend.page;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trend;
import dev.earshot.score.Estimate;
import dev.earshot.score.Recovery;
import dev.earshot.survey.question.Group;
import java.util.Optional;

/** What became of those who were called, in words: beside the figure, never part of it. */
final class RecoveryNote {

    private RecoveryNote() {}

    /** Empty where nobody thought better of it, or so few that they could be recognised. */
    static Optional<String> of(Trend trend, TrendMessages words, Speech speech) {
        return trend.recovery().map(found -> sentence(found, trend, words, speech));
    }

    private static String sentence(Recovery found, Trend trend, TrendMessages words, Speech speech) {
        MetricWords groups = new MetricWords(trend.metric(), speech);
        Estimate share = found.share(trend.request().confidence().share());
        return words.recovered(
                groups.group(Group.DETRACTOR),
                speech.format().count(found.detractors()),
                groups.group(Group.PROMOTER),
                speech.format().count(found.promoters()),
                speech.percent(Math.round(share.value().orElseThrow())),
                speech.percent(Math.round(share.low().orElseThrow())),
                speech.percent(Math.round(share.high().orElseThrow())));
    }
}
