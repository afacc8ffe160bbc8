package dev.earshot.insight.figure;

import static dev.earshot.insight.figure.Exclusion.NOT_APPLICABLE;
import static dev.earshot.insight.figure.Exclusion.NOT_SHOWN;
import static dev.earshot.insight.figure.Exclusion.SKIPPED;
import static dev.earshot.insight.figure.Exclusion.SUPERSEDED;

import dev.earshot.insight.figure.ReceivedAnswers.Received;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.rollup.past.Past;
import dev.earshot.rollup.past.PastAnswers;
import dev.earshot.rollup.repeats.RepeatCustomers;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Design;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import dev.earshot.score.Shares;
import dev.earshot.survey.question.Group;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the figures of questions: the same counts and the same function as the trend, the overview and the segments. */
@ApplicationScoped
class Figures {

    private final Trends trends;
    private final Tallies tallies;
    private final PastAnswers past;
    private final RepeatCustomers repeats;
    private final ReceivedAnswers received;
    private final FactsReader facts;

    Figures(
            Trends trends,
            Tallies tallies,
            PastAnswers past,
            RepeatCustomers repeats,
            ReceivedAnswers received,
            FactsReader facts) {
        this.trends = trends;
        this.tallies = tallies;
        this.past = past;
        this.repeats = repeats;
        this.received = received;
        this.facts = facts;
    }

    Figure read(FigureRequest request) {
        Past stood = answers(request);
        Repeats found =
                request.countsCustomers() ? Repeats.NONE : repeats.of(request.series(), request.first(), request.end());
        Histogram counted = request.countsCustomers() ? customers(request) : stood.answers();
        Histogram answers = request.group()
                .map(group -> share(request.asked().metric(), counted, group))
                .orElse(counted);
        FigureFacts known = facts.of(request, trends.zone(), found.isKnown());
        Optional<Received> came = received.of(request, trends.zone());
        return Figure.of(
                request,
                trends.today(),
                request.asked().programme(),
                answers,
                estimate(request, answers, found),
                came.flatMap(all -> waterfall(request, all, stood, counted)),
                came.isEmpty(),
                new FigureFacts(
                        known.held(),
                        known.flagged(),
                        known.erased(),
                        stood.later(),
                        stood.changed(),
                        stood.since(),
                        known.allowsForRepeats()));
    }

    private static Estimate estimate(FigureRequest request, Histogram answers, Repeats found) {
        double confidence = request.confidence().share();
        Design design =
                request.countsCustomers() ? Design.SIMPLE : found.design(request.first(), request.end(), confidence);
        Estimate estimate = Scores.estimate(request.metric(), answers, confidence, design);
        return request.countsCustomers() ? estimate.of(Estimate.Basis.CUSTOMERS) : estimate;
    }

    /** Each response, as it is known now or was known then. */
    private Past answers(FigureRequest request) {
        Series series = request.series();
        if (request.asOf().isPresent()) {
            return past.of(
                            series,
                            request.first(),
                            request.end(),
                            ReceivedAnswers.asOf(request, trends.zone()).orElseThrow())
                    .orElseThrow(() -> new ProblemException(ProblemType.UNAVAILABLE.detail(
                            "Finding how the answers stood on " + request.asOf().get()
                                    + " takes longer than a page may. Ask for fewer days, or for a later day.")));
        }
        List<DayTally> days = tallies.days(series, request.first(), request.end());
        return new Past(
                sum(request.asked().metric(), days),
                days.stream().mapToLong(DayTally::skipped).sum(),
                days.stream().mapToLong(DayTally::notApplicable).sum(),
                0,
                0,
                Optional.empty());
    }

    private Histogram customers(FigureRequest request) {
        return sum(
                request.asked().metric(),
                tallies.customers(request.series(), TrendRequest.WINDOW, request.last(), request.end()));
    }

    private static Histogram sum(Metric metric, List<DayTally> days) {
        return Histogram.sum(
                metric.lowest(),
                metric.highest(),
                days.stream().map(DayTally::answers).toList());
    }

    /** 1 for those in the group, 0 for the others. */
    private static Histogram share(Metric metric, Histogram answers, Group group) {
        long hits = Shares.of(metric, answers).count(group);
        return Histogram.of(0, answers.total() - hits, hits);
    }

    private static Optional<Waterfall> waterfall(FigureRequest request, Received came, Past stood, Histogram counted) {
        Map<Exclusion, Long> leftOut = new EnumMap<>(came.leftOut());
        long answered = stood.answers().total();
        leftOut.put(NOT_SHOWN, came.reached() - answered - stood.skipped() - stood.notApplicable());
        leftOut.put(SKIPPED, stood.skipped());
        leftOut.put(NOT_APPLICABLE, stood.notApplicable());
        if (request.countsCustomers()) {
            leftOut.put(SUPERSEDED, answered - counted.total());
        }
        return Waterfall.of(came.all(), leftOut, counted.total());
    }
}
