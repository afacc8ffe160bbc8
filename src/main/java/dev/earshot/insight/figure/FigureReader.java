package dev.earshot.insight.figure;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.WentLive;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.score.Metric;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the figure an address names: a question by its id or by what is made of it, or the response rate. */
@ApplicationScoped
public class FigureReader {

    private final Trends trends;
    private final Revisions revisions;
    private final Figures figures;
    private final Rates rates;

    FigureReader(Trends trends, Revisions revisions, Figures figures, Rates rates) {
        this.trends = trends;
        this.revisions = revisions;
        this.figures = figures;
        this.rates = rates;
    }

    public Figure read(String survey, String figure, OpenedParameters parameters) {
        Revision live = trends.survey(Optional.of(survey)).orElseThrow();
        Revision revision =
                parameters.known(trends.today()).flatMap(day -> then(live, day)).orElse(live);
        Asked headline = Asked.outcome(revision).orElseThrow();
        boolean rate = figure.equals(FigureRequest.RATE);
        Asked asked =
                rate ? headline : new Asked(revision, question(revision, figure), parameters.origin(headline.origin()));
        parameters.checkPast(new Asked(live, asked.question(), asked.origin()), trends.today());
        FigureRequest request = parameters.of(asked, rate, trends.today(), trends.confidence());
        return rate ? rates.read(request) : figures.read(request);
    }

    /** As it was asked at the end of a past day: on that day the figure was one of those words. */
    private Optional<Revision> then(Revision live, LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(trends.zone()).toInstant();
        List<WentLive> steps = revisions.history(live.survey().id());
        return steps.stream()
                .filter(step -> step.at().isBefore(end))
                .reduce((before, after) -> after)
                .or(() -> steps.stream().findFirst())
                .map(WentLive::revision)
                .filter(revision -> revision.survey().outcome().isPresent());
    }

    public FigureDocument json(String survey, String figure, OpenedParameters parameters) {
        return FigureDocument.of(read(survey, figure, parameters));
    }

    /** The waterfall, and at its end the figure. */
    public String csv(String survey, String figure, OpenedParameters parameters) {
        return FigureCsv.of(json(survey, figure, parameters));
    }

    private static ScaleQuestion question(Revision revision, String name) {
        List<ScaleQuestion> scored = revision.survey().scored();
        return scored.stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .or(() -> scored.stream().filter(one -> kind(one).equals(name)).findFirst())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND.detail("The survey has the figures "
                        + scored.stream().map(ScaleQuestion::id).collect(Collectors.joining(", ")) + " and "
                        + FigureRequest.RATE + ".")));
    }

    /** "csat-8-to-10". */
    private static String kind(ScaleQuestion question) {
        return Metric.of(question).kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
