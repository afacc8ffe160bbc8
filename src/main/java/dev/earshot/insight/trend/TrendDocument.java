package dev.earshot.insight.trend;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.insight.note.ChartNote;
import dev.earshot.insight.note.LetteredNote;
import dev.earshot.score.Estimate;
import dev.earshot.score.Recovery;
import dev.earshot.score.TargetVerdict;
import dev.earshot.score.shift.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A trend as programs read it. Names are added to, never renamed. */
@Schema(name = "Trend")
@JsonPropertyOrder({"survey", "question", "metric", "unit", "by", "from", "to", "zone"})
public record TrendDocument(
        String survey,
        String question,
        String metric,
        @Schema(description = "points, percent, or scale: a mean on the question's own scale") String unit,
        String by,
        LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "the time zone whose midnight parts the days") String zone,
        @Schema(description = "how often such intervals hold the truth: .95") double confidence,
        String origin,
        String basis,
        Optional<Double> target,
        @Schema(description = "how the level of today stands against the target") Optional<Standing> standing,
        List<Point> points,
        @Schema(description = "where the level last moved, if it did") Optional<Moved> shift,
        @Schema(description = "every time it moved, the oldest first") List<Moved> shifts,
        @Schema(description = "where the question began to ask something else; compare no points across one")
                List<Break> breaks,
        @Schema(
                        description =
                                "whether the intervals allow for customers who answered more than once; false for some"
                                        + " minutes after many answers were brought along")
                boolean allowsForRepeats,
        @Schema(description = "what became of those who were called; null where nobody changed a bad score then")
                Optional<Recovered> recovery,
        @Schema(
                        description =
                                "per cent of those shown the question who left it empty; null where nobody was, or part of it"
                                        + " is held back. Who was not shown it counts nowhere")
                OptionalDouble itemNonResponse,
        @Schema(description = "those alone of whom a field has this value: order.store:north; null for everybody")
                Optional<String> segment,
        @Schema(description = "the period that is not over yet, against the same days of the one before")
                Optional<Elapsed> running,
        @Schema(description = "how many answers would show a small change; null where nothing may be concluded yet")
                Optional<Plan> plan,
        @Schema(description = "what happened on these days, in order of date, as people wrote it") List<Note> notes) {

    /** @param by address of whoever wrote it */
    @Schema(name = "TrendNote")
    public record Note(
            String letter,
            LocalDate day,
            String words,
            String by,
            Instant at,
            @Schema(description = "who changed it last; null where nobody did") Optional<String> changedBy,
            Optional<Instant> changedAt) {

        static Note of(LetteredNote lettered) {
            ChartNote note = lettered.note();
            return new Note(
                    lettered.letter(),
                    note.day(),
                    note.words(),
                    note.by(),
                    note.at(),
                    note.changed().map(ChartNote.Changed::by),
                    note.changed().map(ChartNote.Changed::at));
        }
    }

    /** One period; {@code value} is not rounded, {@code shown} is what the page writes. */
    @Schema(name = "TrendPoint")
    public record Point(
            LocalDate start,
            @Schema(description = "last local day, included") LocalDate end,
            @Schema(description = "cut off by from and to, or not over yet") boolean partial,
            long n,
            @Schema(description = "null where nobody answered, never 0") OptionalDouble value,
            Optional<java.math.BigDecimal> shown,
            OptionalDouble low,
            OptionalDouble high,
            long promoters,
            long passives,
            long detractors,
            @Schema(description = "A to D by the width of the interval; D is too wide to conclude from") String grade,
            @Schema(description = "held back because so few answered") boolean suppressed,
            @Schema(description = "were shown the question and left it empty") long skipped,
            @Schema(
                            description =
                                    "as many answers of as many customers would say as much; the interval is that of these")
                    double effectiveN,
            @Schema(description = "chose that it does not apply") long notApplicable) {

        static Point of(TrendPoint point) {
            Estimate estimate = point.estimate();
            return new Point(
                    point.period().start(),
                    point.period().end(),
                    point.period().partial(),
                    estimate.n(),
                    estimate.value(),
                    point.shown(),
                    estimate.low(),
                    estimate.high(),
                    point.shares().promoters(),
                    point.shares().passives(),
                    point.shares().detractors(),
                    estimate.quality().name(),
                    estimate.suppressed(),
                    point.skipped(),
                    estimate.effectiveN(),
                    point.notApplicable());
        }
    }

    /** @param chance that the true figure reaches the target, 0 to 1; null where nobody answered */
    @Schema(name = "TrendStanding")
    public record Standing(
            @Schema(description = "on course, off course or cannot tell yet") String state, OptionalDouble chance) {

        public static Standing of(TargetVerdict verdict) {
            return new Standing(verdict.words(), verdict.chance());
        }
    }

    /** Answers to the question as it is asked now; in no point, which keep the first score. */
    @Schema(name = "TrendRecovery")
    public record Recovered(
            @Schema(description = "bad scores changed after staff had been in touch") long detractors,
            @Schema(description = "of them, how many are good now") long promoters,
            @Schema(description = "per cent") OptionalDouble value,
            OptionalDouble low,
            OptionalDouble high) {

        static Recovered of(Recovery found, double confidence) {
            Estimate share = found.share(confidence);
            return new Recovered(found.detractors(), found.promoters(), share.value(), share.low(), share.high());
        }
    }

    @Schema(name = "TrendShift")
    public record Moved(
            LocalDate start, OptionalDouble before, OptionalDouble after, OptionalDouble change, double pValue) {

        static Moved of(Shift shift, Trend trend, int at) {
            return new Moved(
                    trend.points().get(at).period().start(),
                    shift.change().before().value(),
                    shift.change().after().value(),
                    shift.change().difference(),
                    shift.pValue());
        }
    }

    /** The same days of two periods, and whether they differ by more than chance. */
    @Schema(name = "TrendRunning")
    public record Elapsed(
            LocalDate start,
            LocalDate end,
            LocalDate beforeStart,
            @Schema(description = "last local day, included") LocalDate beforeEnd,
            OptionalDouble before,
            OptionalDouble value,
            @Schema(description = "rounded as on the page") Optional<java.math.BigDecimal> change,
            @Schema(description = "signal, noise or few") String verdict) {

        static Elapsed of(Running running) {
            return new Elapsed(
                    running.period().start(),
                    running.period().end(),
                    running.before(),
                    running.beforeEnd(),
                    running.change().before().value(),
                    running.change().after().value(),
                    running.change().shown(),
                    word(running.change().verdict()));
        }
    }

    /** Of each of two periods, so that a true change is seen four times in five. */
    @Schema(name = "TrendPlan")
    public record Plan(
            java.math.BigDecimal change,
            @Schema(description = "answers each period would need") long answers,
            @Schema(description = "answers a whole period has now, the median") long usual,
            @Schema(description = "the smallest change so many show") double detectable) {

        static Plan of(AnswerPlan plan) {
            return new Plan(plan.change(), plan.answers(), plan.usual(), plan.detectable());
        }
    }

    /** @param changes what changed: "wording", "scale", "labels", "type", "order" */
    @Schema(name = "TrendBreak")
    public record Break(
            LocalDate day,
            @Schema(description = "of the survey, from this day on") int version,
            List<String> changes,
            @Schema(description = "answers to the earlier question that came afterwards, in no point") long late) {

        static Break of(TrendBreak found) {
            List<String> changes =
                    found.changes().stream().sorted().map(TrendDocument::word).toList();
            return new Break(found.day(), found.version(), changes, found.late());
        }
    }

    public static TrendDocument of(Trend trend) {
        TrendRequest request = trend.request();
        return new TrendDocument(
                request.asked().survey().id(),
                request.asked().question().id(),
                word(trend.metric().kind()),
                word(trend.metric().unit()),
                request.by().key(),
                request.from(),
                request.to(),
                trend.zone().getId(),
                request.confidence().share(),
                word(request.asked().origin()),
                word(trend.whole().basis()),
                trend.target(),
                trend.verdict().map(Standing::of),
                trend.points().stream().map(Point::of).toList(),
                trend.shift().map(shift -> Moved.of(shift, trend, trend.shiftedAt())),
                IntStream.range(0, trend.shifts().size())
                        .mapToObj(i -> Moved.of(
                                trend.shifts().get(i),
                                trend,
                                trend.levels().get(i + 1).from()))
                        .toList(),
                trend.breaks().stream().map(Break::of).toList(),
                trend.allowsForRepeats(),
                trend.recovery()
                        .map(found -> Recovered.of(found, request.confidence().share())),
                trend.itemNonResponse().rate(),
                request.slice().map(Slice::key),
                trend.running().map(Elapsed::of),
                AnswerPlan.of(trend).map(Plan::of),
                trend.notes().stream().map(Note::of).toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
