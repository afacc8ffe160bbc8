package dev.earshot.insight.trend;

import dev.earshot.catalog.CatalogEntry;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.insight.note.ChartNotes;
import dev.earshot.platform.Installation;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.rollup.recovery.RecoveredScores;
import dev.earshot.rollup.repeats.RepeatCustomers;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Confidence;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads trends from the tallies, never from answers. */
@ApplicationScoped
public class Trends {

    private final SurveyCatalog catalog;
    private final Revisions revisions;
    private final Tallies tallies;
    private final RepeatCustomers customers;
    private final RecoveredScores recovered;
    private final ChartNotes notes;
    private final Installation installation;
    private final Clock clock;

    Trends(
            SurveyCatalog catalog,
            Revisions revisions,
            Tallies tallies,
            RepeatCustomers customers,
            RecoveredScores recovered,
            ChartNotes notes,
            Installation installation,
            Clock clock) {
        this.catalog = catalog;
        this.revisions = revisions;
        this.tallies = tallies;
        this.customers = customers;
        this.recovered = recovered;
        this.notes = notes;
        this.installation = installation;
        this.clock = clock;
    }

    /** The trend the parameters ask for; empty where nothing was asked for and no survey scores anything. */
    public Optional<Trend> read(TrendParameters parameters) {
        return asked(parameters).map(asked -> parameters.of(asked, today())).map(request -> read(request)
                .with(notes.of(request.asked().survey().id(), request.from(), request.to())));
    }

    /** What a figure is of; empty where nothing was asked for and no survey scores anything. */
    public Optional<Asked> asked(FigureParameters parameters) {
        return survey(parameters.survey()).map(revision -> asked(revision, parameters));
    }

    public Trend read(TrendRequest request) {
        Asked asked = request.asked();
        TrendRequest shown = request.at(confidence());
        List<EraTally> eras = Era.of(revisions.history(asked.survey().id()), asked, zone()).stream()
                .map(era -> tally(era, shown))
                .toList();
        if (shown.countsCustomers()) {
            return CustomerTrend.of(shown, zone(), today(), eras);
        }
        Trend trend =
                Trend.ofEras(shown, zone(), today(), eras).with(Running.of(shown, today(), eras.get(eras.size() - 1)));
        return shown.slice().isPresent()
                ? trend
                : trend.with(recovered.of(
                        asked.series(),
                        asked.metric(),
                        request.from(),
                        request.to().plusDays(1)));
    }

    private EraTally tally(Era era, TrendRequest request) {
        Series series = request.series(request.asked().in(era));
        LocalDate end = request.to().plusDays(1);
        return request.countsCustomers()
                ? new EraTally(era, tallies.customers(series, TrendRequest.WINDOW, request.from(), end), Repeats.NONE)
                : new EraTally(
                        era, tallies.days(series, request.from(), end), customers.of(series, request.from(), end));
    }

    /** Tallies of the local days from {@code from} to {@code to}, both included. */
    public List<DayTally> days(Asked asked, LocalDate from, LocalDate to) {
        return tallies.days(asked.series(), from, to.plusDays(1));
    }

    /** Customers who answered more than once on the days from {@code from} to {@code to}, both included. */
    public Repeats repeats(Asked asked, LocalDate from, LocalDate to) {
        return customers.of(asked.series(), from, to.plusDays(1));
    }

    /** The survey of this id, else the first one with a headline figure, NPS before others. */
    public Optional<Revision> survey(Optional<String> id) {
        if (id.isPresent()) {
            return Optional.of(catalog.known(id.get())
                    .filter(revision -> revision.survey().outcome().isPresent())
                    .orElseThrow(() -> new ProblemException(
                            ProblemType.NOT_FOUND.detail("\"survey\" names no survey that gives a figure."))));
        }
        List<Revision> live = scored().stream()
                .filter(revision -> catalog.live(revision.survey().id()).isPresent())
                .toList();
        return live.stream()
                .filter(revision -> revision.survey().outcome().orElseThrow() instanceof NpsQuestion)
                .findFirst()
                .or(() -> live.stream().findFirst());
    }

    /** Every survey that gives a figure, also those no longer asked with. */
    public List<Revision> scored() {
        return catalog.entries().stream()
                .map(CatalogEntry::revision)
                .flatMap(Optional::stream)
                .filter(revision -> revision.survey().outcome().isPresent())
                .toList();
    }

    public ZoneId zone() {
        return installation.zone();
    }

    /** Of every interval that is shown. */
    public Confidence confidence() {
        return installation.confidence();
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    private static Asked asked(Revision revision, FigureParameters parameters) {
        Asked headline = Asked.outcome(revision).orElseThrow();
        List<ScaleQuestion> scored = revision.survey().scored();
        ScaleQuestion question = parameters
                .question()
                .map(id -> scored.stream()
                        .filter(q -> q.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> FigureParameters.bad("\"question\" is one of: "
                                + scored.stream().map(ScaleQuestion::id).collect(Collectors.joining(", ")) + ".")))
                .orElse(headline.question());
        return new Asked(revision, question, parameters.origin(headline.origin()));
    }
}
