package dev.earshot.insight.overview;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.Trends;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The row of large figures: NPS, CSAT, CES as far as a survey asks for them, and the response rate. */
@ApplicationScoped
class MetricColumns {

    private final SurveyCatalog catalog;
    private final Trends trends;
    private final ResponseRates rates;

    MetricColumns(SurveyCatalog catalog, Trends trends, ResponseRates rates) {
        this.catalog = catalog;
        this.trends = trends;
        this.rates = rates;
    }

    /** @param chosen stands for its own metric; the first live survey stands for each other one */
    List<MetricColumn> of(Asked chosen, Weeks weeks, OverviewMessages says, Speech speech) {
        List<MetricColumn> columns = new ArrayList<>();
        Metric.Kind own = chosen.metric().kind();
        Set<Metric.Kind> kinds = new LinkedHashSet<>(List.of(Metric.Kind.NPS, Metric.Kind.CSAT, Metric.Kind.CES));
        kinds.add(own);
        for (Metric.Kind kind : kinds) {
            Optional<Asked> asked = kind == own ? Optional.of(chosen) : first(kind);
            asked.map(a -> column(a, weeks, says, speech)).ifPresent(columns::add);
        }
        columns.add(rate(chosen, weeks, says, speech));
        return columns;
    }

    Comparison compare(Asked asked, Weeks weeks) {
        return Comparison.of(
                asked,
                trends.days(asked, weeks.startBefore(), weeks.end()),
                trends.repeats(asked, weeks.startBefore(), weeks.end()),
                weeks,
                trends.confidence());
    }

    private Optional<Asked> first(Metric.Kind kind) {
        return catalog.live().stream()
                .map(Asked::outcome)
                .flatMap(Optional::stream)
                .filter(asked -> asked.metric().kind() == kind)
                .findFirst();
    }

    private MetricColumn column(Asked asked, Weeks weeks, OverviewMessages says, Speech speech) {
        String title = asked.survey().name();
        return MetricColumn.of(
                compare(asked, weeks),
                says.answers(),
                title,
                Optional.of("/trend?survey=" + asked.survey().id()),
                says,
                speech);
    }

    private MetricColumn rate(Asked chosen, Weeks weeks, OverviewMessages says, Speech speech) {
        Revision revision = chosen.revision();
        Comparison compared = rates.compare(revision.survey().id(), weeks, trends.confidence());
        Histogram now = compared.now();
        String note = says.rateNote(
                speech.format().count(now.count(1)), speech.format().count(now.total()));
        return MetricColumn.of(compared, says.invites(), note, Optional.empty(), says, speech);
    }
}
