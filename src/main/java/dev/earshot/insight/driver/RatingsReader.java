package dev.earshot.insight.driver;

import dev.earshot.insight.recall.CorrectionCounts;
import dev.earshot.platform.Installation;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.Series;
import dev.earshot.rollup.Tallies;
import dev.earshot.score.driver.Ratings;
import dev.earshot.survey.question.ScaleQuestion;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Reads the ratings a request is about: the later and the earlier half at the same time. */
@ApplicationScoped
class RatingsReader {

    /** More would not move a figure by its own interval. */
    static final int MOST_RESPONSES = 150_000;

    static final int AT_ONCE = MOST_RESPONSES + 1;
    private static final int DAYS_OF_ZONES = 2;

    private final RatingsTable table;
    private final Tallies tallies;
    private final CorrectionCounts corrections;
    private final SameQuestions same;
    private final Installation installation;

    RatingsReader(
            RatingsTable table,
            Tallies tallies,
            CorrectionCounts corrections,
            SameQuestions same,
            Installation installation) {
        this.table = table;
        this.tallies = tallies;
        this.corrections = corrections;
        this.same = same;
        this.installation = installation;
    }

    /** @param cut whether there were more responses than are read */
    record Read(Ratings ratings, boolean cut) {}

    RatingsVersion version(DriverRequest request) {
        long changes = corrections.of(request.survey().id(), request.from(), request.to());
        long answers = request.asked().stream()
                .flatMap(question -> days(request, question).stream())
                .mapToLong(day -> day.answers().total())
                .sum();
        return new RatingsVersion(answers, changes);
    }

    /** The latest response first. */
    Read read(DriverRequest request) {
        PackedScores scores = new PackedScores(request.asked().stream()
                .map(question -> new PackedScores.Column(question.id(), question.scale()))
                .toList());
        LocalDate middle = middle(request);
        RatingsQuery later = query(request, middle, request.to(), scores);
        RatingsQuery earlier = query(request, request.from(), middle.minusDays(1), scores);
        return together(() -> table.read(later, AT_ONCE), () -> table.read(earlier, AT_ONCE), scores);
    }

    static Read together(
            Supplier<List<PackedScores.Row>> later, Supplier<List<PackedScores.Row>> earlier, PackedScores scores) {
        CompletableFuture<List<PackedScores.Row>> beside = CompletableFuture.supplyAsync(earlier);
        List<PackedScores.Row> rows = new ArrayList<>(later.get());
        rows.addAll(beside.join());
        boolean cut = rows.size() > MOST_RESPONSES;
        return new Read(scores.unpacked(cut ? rows.subList(0, MOST_RESPONSES) : rows), cut);
    }

    /** A day from which on about half of the responses are that will be read. */
    private LocalDate middle(DriverRequest request) {
        List<DayTally> days = days(request, request.outcome());
        long all = days.stream().mapToLong(day -> day.answers().total()).sum();
        long half = Math.min(all, MOST_RESPONSES) / 2;
        LocalDate middle = request.to();
        for (int i = days.size() - 1; i >= 0 && half > 0; i--) {
            middle = days.get(i).day();
            half -= days.get(i).answers().total();
        }
        return middle;
    }

    private List<DayTally> days(DriverRequest request, ScaleQuestion question) {
        Series all = Series.of(request.revision(), question, request.origin());
        Optional<Series> part = request.part().map(one -> all.in(one.segment().field(), one.value()));
        return tallies.days(part.orElse(all), request.from(), request.to().plusDays(1));
    }

    private RatingsQuery query(DriverRequest request, LocalDate from, LocalDate to, PackedScores scores) {
        return new RatingsQuery(
                request.survey().id(),
                request.origin().name(),
                start(from.minusDays(DAYS_OF_ZONES)),
                start(to.plusDays(1 + DAYS_OF_ZONES)),
                from,
                to,
                same.hashes(request),
                request.part(),
                scores);
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(installation.zone()).toInstant().atOffset(ZoneOffset.UTC);
    }
}
