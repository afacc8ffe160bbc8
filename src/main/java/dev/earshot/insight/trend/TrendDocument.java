package dev.earshot.insight.trend;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.insight.ApiWord;
import dev.earshot.insight.note.ChartNote;
import dev.earshot.insight.note.LetteredNote;
import dev.earshot.score.Estimate;
import dev.earshot.score.Recovery;
import dev.earshot.score.TargetVerdict;
import dev.earshot.score.shift.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        @Schema(description = "length of a period: day, week, month or quarter") String by,
        LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "the time zone whose midnight parts the days") String zone,
        @Schema(description = "how often such intervals hold the truth: .95") double confidence,
        String origin,
        @Schema(description = "what counts once: responses or customers") String basis,
        @Schema(description = "what the figure should be, if the survey says so") Optional<Double> target,
        @Schema(description = "how the level of today stands against the target") Optional<Standing> standing,
        @Schema(description = "the earliest first") List<Point> points,
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
            @Schema(description = "as in the chart: A, B …") String letter,
            @Schema(description = "local day it is about") LocalDate day,
            @Schema(description = "what happened") String words,
            @Schema(description = "address of whoever wrote it") String by,
            @Schema(description = "when it was written") Instant at,
            @Schema(description = "who changed it last; null where nobody did") Optional<String> changedBy,
            @Schema(description = "when it was changed last; null where nobody did") Optional<Instant> changedAt) {

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
            @Schema(description = "first local day") LocalDate start,
            @Schema(description = "last local day, included") LocalDate end,
            @Schema(description = "cut off by from and to, or not over yet") boolean partial,
            long n,
            @Schema(description = "null where nobody answered, never 0") OptionalDouble value,
            @Schema(description = "the figure as the page writes it") Optional<java.math.BigDecimal> shown,
            OptionalDouble low,
            OptionalDouble high,
            @Schema(description = "how many are happy") long promoters,
            @Schema(description = "how many are neither") long passives,
            @Schema(description = "how many are not") long detractors,
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
            @Schema(description = "on course, off course or cannot tell yet") String state,
            @Schema(description = "that the true figure reaches the target, 0 to 1; null where nobody answered")
                    OptionalDouble chance) {

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
            @Schema(description = "first local day of the new level") LocalDate start,
            @Schema(description = "the level until then") OptionalDouble before,
            @Schema(description = "the level since") OptionalDouble after,
            @Schema(description = "after less before, not rounded") OptionalDouble change,
            @Schema(description = "how often chance alone would move it as far, 0 to 1") double pValue) {

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
            @Schema(description = "first local day of the period") LocalDate start,
            @Schema(description = "its last local day so far") LocalDate end,
            @Schema(description = "first local day of the one before") LocalDate beforeStart,
            @Schema(description = "last local day, included") LocalDate beforeEnd,
            @Schema(description = "the figure of the same days of the one before") OptionalDouble before,
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
                    ApiWord.of(running.change().verdict()));
        }
    }

    /** Of each of two periods, so that a true change is seen four times in five. */
    @Schema(name = "TrendPlan")
    public record Plan(
            @Schema(description = "the change that is looked for") java.math.BigDecimal change,
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
            @Schema(description = "first local day of the new question") LocalDate day,
            @Schema(description = "of the survey, from this day on") int version,
            @Schema(description = "what changed: wording, scale, labels, type, order") List<String> changes,
            @Schema(description = "answers to the earlier question that came afterwards, in no point") long late) {

        static Break of(TrendBreak found) {
            List<String> changes =
                    found.changes().stream().sorted().map(ApiWord::of).toList();
            return new Break(found.day(), found.version(), changes, found.late());
        }
    }

    public static TrendDocument of(Trend trend) {
        TrendRequest request = trend.request();
        return new TrendDocument(
                request.asked().survey().id(),
                request.asked().question().id(),
                ApiWord.of(trend.metric().kind()),
                ApiWord.of(trend.metric().unit()),
                request.by().key(),
                request.from(),
                request.to(),
                trend.zone().getId(),
                request.confidence().share(),
                ApiWord.of(request.asked().origin()),
                ApiWord.of(trend.whole().basis()),
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
}
