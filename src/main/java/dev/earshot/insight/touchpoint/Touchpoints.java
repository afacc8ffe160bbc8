package dev.earshot.insight.touchpoint;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.overview.ResponseRates;
import dev.earshot.insight.overview.Weeks;
import dev.earshot.insight.touchpoint.support.HelpReader;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;

/** Reads what is measured at each place, from the tallies. */
@ApplicationScoped
class Touchpoints {

    /** A shop with more has none it could look at side by side. */
    private static final int MOST = 40;

    private final Trends trends;
    private final ResponseRates rates;
    private final HelpReader help;
    private final SurveyCatalog catalog;

    Touchpoints(Trends trends, ResponseRates rates, HelpReader help, SurveyCatalog catalog) {
        this.trends = trends;
        this.rates = rates;
        this.help = help;
        this.catalog = catalog;
    }

    TouchpointTable read(Optional<String> period) {
        Weeks weeks = Weeks.of(period, trends.today());
        return TouchpointTable.of(
                weeks,
                trends.confidence(),
                trends.scored().stream()
                        .filter(revision -> !revision.survey().asksStaff())
                        .sorted(Comparator.comparing(Revision::survey, Stage.ALONG_THE_WAY))
                        .map(revision -> counted(revision, weeks))
                        .filter(this::belongs)
                        .limit(MOST)
                        .toList());
    }

    /** What is asked now, and what was answered lately. */
    private boolean belongs(TouchpointTable.Counted counted) {
        return counted.compared().now().total() > 0
                || catalog.live(counted.asked().survey().id()).isPresent();
    }

    private TouchpointTable.Counted counted(Revision revision, Weeks weeks) {
        Asked asked = Asked.outcome(revision).orElseThrow();
        Comparison compared = Comparison.of(
                asked,
                trends.days(asked, weeks.startBefore(), weeks.end()),
                trends.repeats(asked, weeks.startBefore(), weeks.end()),
                weeks,
                trends.confidence());
        return new TouchpointTable.Counted(
                asked,
                compared,
                revision.survey()
                        .invite()
                        .map(rule -> rates.compare(revision.survey().id(), weeks, trends.confidence())),
                help.of(asked, weeks.start(), weeks.end()));
    }
}
