package dev.earshot.insight.overview;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.PeopleFirst;
import dev.earshot.insight.topic.page.OverviewTopics;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.insight.trend.Trends;
import dev.earshot.response.Origin;
import dev.earshot.response.clicks.LeftOutTaps;
import dev.earshot.score.Metric;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads overviews: the figures from the tallies, what people wrote from the newest answers. */
@ApplicationScoped
public class Overviews {

    private static final int PEOPLE = 5;
    private static final int COMMENTS = 4;

    private final SurveyCatalog catalog;
    private final Trends trends;
    private final ResponseRates rates;
    private final LatestComments comments;
    private final OverviewTopics topics;
    private final LeftOutTaps leftOut;
    private final Instance<PeopleFirst> people;

    Overviews(
            SurveyCatalog catalog,
            Trends trends,
            ResponseRates rates,
            LatestComments comments,
            OverviewTopics topics,
            LeftOutTaps leftOut,
            @Any Instance<PeopleFirst> people) {
        this.catalog = catalog;
        this.trends = trends;
        this.rates = rates;
        this.comments = comments;
        this.topics = topics;
        this.leftOut = leftOut;
        this.people = people;
    }

    /**
     * Empty where nothing was asked for and no survey scores anything.
     *
     * @param survey its id; {@code period} "13w"
     * @param language people are spoken of in
     */
    public Optional<Overview> read(Optional<String> survey, Optional<String> period, String language) {
        Weeks weeks = Weeks.of(period, trends.today());
        return trends.survey(survey.filter(id -> !id.isBlank()))
                .map(revision -> read(Asked.outcome(revision).orElseThrow(), weeks, language));
    }

    /** Every survey that may be chosen. */
    public List<Revision> surveys() {
        return trends.scored();
    }

    private Overview read(Asked asked, Weeks weeks, String language) {
        Comparison compared = compare(asked, weeks);
        Comparison open = asked.origin() == Origin.OPEN ? compared : compare(asked.by(Origin.OPEN), weeks);
        List<Origin> heard = Stream.of(Origin.values())
                .filter(origin -> mayBeRead(
                        asked.by(origin),
                        origin == asked.origin()
                                ? compared
                                : origin == Origin.OPEN ? open : compare(asked.by(origin), weeks)))
                .toList();
        return new Overview(
                asked,
                compared,
                open,
                trends.read(new TrendRequest(asked, By.WEEK, weeks.startBefore(), weeks.end())),
                figures(asked, compared, weeks),
                leftOut.of(asked.survey().id(), weeks.start(), weeks.end()),
                topics.read(asked, weeks.start(), weeks.end()),
                people.stream().findFirst().map(room -> new Overview.Waiting(room.top(PEOPLE, language), room.open())),
                comments.of(asked, heard, COMMENTS));
    }

    /** NPS, CSAT, CES as far as a survey asks for them: the survey chosen for its own, the first live one for each other. */
    private List<OverviewFigure> figures(Asked chosen, Comparison compared, Weeks weeks) {
        List<OverviewFigure> figures = new ArrayList<>();
        Metric.Kind own = chosen.metric().kind();
        Set<Metric.Kind> kinds = new LinkedHashSet<>(List.of(Metric.Kind.NPS, Metric.Kind.CSAT, Metric.Kind.CES));
        kinds.add(own);
        for (Metric.Kind kind : kinds) {
            Optional<Asked> asked = kind == own ? Optional.of(chosen) : first(kind);
            asked.map(a -> new OverviewFigure(a.survey().id(), asked, kind == own ? compared : compare(a, weeks)))
                    .ifPresent(figures::add);
        }
        String survey = chosen.survey().id();
        figures.add(new OverviewFigure(survey, Optional.empty(), rates.compare(survey, weeks, trends.confidence())));
        return figures;
    }

    private Optional<Asked> first(Metric.Kind kind) {
        return catalog.live().stream()
                .map(Asked::outcome)
                .flatMap(Optional::stream)
                .filter(asked -> asked.metric().kind() == kind)
                .findFirst();
    }

    private Comparison compare(Asked asked, Weeks weeks) {
        return Comparison.of(
                asked,
                trends.days(asked, weeks.startBefore(), weeks.end()),
                trends.repeats(asked, weeks.startBefore(), weeks.end()),
                weeks,
                trends.confidence());
    }

    /** Words are people too: those of an anonymous survey are read only where its figures are. */
    private static boolean mayBeRead(Asked asked, Comparison counted) {
        return counted.now().total() >= asked.programme().k();
    }
}
