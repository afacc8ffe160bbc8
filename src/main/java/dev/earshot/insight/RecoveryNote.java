package dev.earshot.insight;

import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Trend;
import dev.earshot.platform.Format;
import dev.earshot.score.Estimate;
import dev.earshot.score.Recovery;
import dev.earshot.survey.question.Group;
import java.util.Optional;

/** What became of those who were called, in words: beside the figure, never part of it. */
final class RecoveryNote {

    private RecoveryNote() {}

    /** Empty where nobody thought better of it, or so few that they could be recognised. */
    static Optional<String> of(Trend trend) {
        return trend.recovery().map(found -> sentence(found, trend));
    }

    private static String sentence(Recovery found, Trend trend) {
        MetricWords words = new MetricWords(trend.metric());
        Estimate share = found.share(trend.request().confidence().share());
        return Format.ENGLISH.count(found.detractors()) + (found.detractors() == 1 ? " answer" : " answers")
                + " of the group “"
                + words.group(Group.DETRACTOR) + "” " + (found.detractors() == 1 ? "was" : "were")
                + " changed after somebody here had been in touch; " + Format.ENGLISH.count(found.promoters())
                + " of them "
                + (found.promoters() == 1 ? "is" : "are") + " of the group “" + words.group(Group.PROMOTER) + "” now ("
                + percent(share.value().orElseThrow()) + ", "
                + percent(share.low().orElseThrow()) + " to "
                + percent(share.high().orElseThrow()) + "). The figures keep the first score.";
    }

    private static String percent(double share) {
        return Math.round(share) + "%";
    }
}
