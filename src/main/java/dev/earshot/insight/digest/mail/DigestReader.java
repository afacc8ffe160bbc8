package dev.earshot.insight.digest.mail;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.digest.DigestChoices;
import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendPoint;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.insight.trend.Trends;
import dev.earshot.response.Origin;
import dev.earshot.rollup.rate.AskedDays;
import dev.earshot.survey.question.NpsQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Reads the figures of a digest where the pages read theirs. */
@ApplicationScoped
public class DigestReader {

    private final Trends trends;
    private final SurveyCatalog catalog;
    private final AskedDays rates;

    DigestReader(Trends trends, SurveyCatalog catalog, AskedDays rates) {
        this.trends = trends;
        this.catalog = catalog;
        this.rates = rates;
    }

    /**
     * @param surveys ids; none for every live survey that gives a figure and was answered in the periods drawn. One that is
     *     gone is left out
     */
    public Digest read(DigestPeriod period, List<String> surveys) {
        List<Asked> asked = offered().stream()
                .filter(revision ->
                        surveys.isEmpty() || surveys.contains(revision.survey().id()))
                .map(revision -> Asked.outcome(revision).orElseThrow())
                .toList();
        List<DigestFigure> answered = surveys.isEmpty() ? figures(period, asked, DigestReader::wasAnswered) : List.of();
        return Digest.of(
                period, trends.confidence(), answered.isEmpty() ? figures(period, asked, figure -> true) : answered);
    }

    private List<DigestFigure> figures(DigestPeriod period, List<Asked> asked, Predicate<DigestFigure> wanted) {
        return asked.stream()
                .map(one -> figure(period, one))
                .filter(wanted)
                .limit(DigestChoices.MOST_SURVEYS)
                .toList();
    }

    private static boolean wasAnswered(DigestFigure figure) {
        return figure.trend().points().stream()
                .map(TrendPoint::estimate)
                .anyMatch(estimate -> estimate.n() > 0 || estimate.suppressed());
    }

    /** The live surveys that give a figure, NPS before others. */
    public List<Revision> offered() {
        return trends.scored().stream()
                .filter(revision -> catalog.live(revision.survey().id()).isPresent())
                .sorted(Comparator.comparing(
                        revision -> !(revision.survey().outcome().orElseThrow() instanceof NpsQuestion)))
                .toList();
    }

    public LocalDate today() {
        return trends.today();
    }

    private DigestFigure figure(DigestPeriod period, Asked asked) {
        Trend trend = trends.read(new TrendRequest(asked, period.rhythm().by(), period.drawnFrom(), period.last()));
        LocalDate from = period.before().start();
        return DigestFigure.of(
                period,
                trend,
                trends.days(asked, from, period.last()),
                trends.repeats(asked, from, period.last()),
                asked.origin() == Origin.INVITED
                        ? List.of(rate(asked, period), rate(asked, period.before()))
                        : List.of());
    }

    private DigestRate rate(Asked asked, DigestPeriod period) {
        return DigestRate.of(rates.between(asked.survey().id(), period.start(), period.end()));
    }
}
