package dev.earshot.insight.turnout;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.earshot.insight.ApiWord;
import dev.earshot.score.Estimate;
import dev.earshot.score.integrity.Alarm;
import dev.earshot.score.sample.FrameFit;
import dev.earshot.score.sample.NonResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did not answer, as programs read it. Names are added to, never renamed. */
@Schema(name = "Turnout")
@JsonPropertyOrder({"survey", "question", "metric", "from", "to"})
public record TurnoutDocument(
        String survey,
        String question,
        String metric,
        @Schema(description = "first local day of the decisions") LocalDate from,
        @Schema(description = "last local day, included") LocalDate to,
        @Schema(description = "events at which somebody could have been asked") long eligible,
        @Schema(description = "whose mail left and did not come back") long invited,
        @Schema(description = "those of them who answered") long answered,
        @Schema(description = "invited of eligible, 0 to 1") OptionalDouble coverage,
        @Schema(description = "answered of invited, 0 to 1") OptionalDouble responseRate,
        @Schema(description = "the figure of those who answered") Figure raw,
        @Schema(
                        description =
                                "weighted so that they look like all who could have been asked; null where that cannot be done")
                Optional<Figure> weighted,
        @Schema(description = "how many times as many answers the unequal weights cost") OptionalDouble designEffect,
        @Schema(description = "as many answers that count alike would say as much") OptionalDouble effectiveN,
        @Schema(description = "what was weighed by") List<String> weightedBy,
        @Schema(description = "answers by how long they took to come, the quickest first") List<Wave> waves,
        @Schema(description = "whether late answers differ from early ones; null where it cannot be told")
                Optional<Boolean> lateDiffer,
        @Schema(description = "the figure if all others were like the last wave") OptionalDouble asLastWave,
        @Schema(description = "the figure if all others had given the worst answer") OptionalDouble least,
        @Schema(description = "the figure if all others had given the best answer") OptionalDouble most,
        @Schema(description = "signs of meddling with who is asked or who answers") List<Finding> alarms,
        @Schema(description = "the figure without the units an alarm was raised at") Optional<Figure> withoutAlarms,
        @Schema(description = "whether only the latest of more events were looked at") boolean cut,
        @Schema(description = "whether counting took too long, so that nothing is known") boolean interrupted,
        @Schema(description = "one line for each group of each trait") List<Line> lines) {

    @Schema(name = "TurnoutFigure")
    public record Figure(OptionalDouble value, OptionalDouble low, OptionalDouble high, long n, boolean suppressed) {

        static Figure of(Estimate estimate) {
            return new Figure(estimate.value(), estimate.low(), estimate.high(), estimate.n(), estimate.suppressed());
        }
    }

    @Schema(name = "TurnoutWave")
    public record Wave(
            @Schema(description = "hours from the mail to the last answer of the wave") double hours,
            @Schema(description = "of those who answered in it") Figure figure) {}

    @Schema(name = "TurnoutAlarm")
    public record Finding(
            @Schema(description = "what was looked at") String detector,
            @Schema(description = "the value of the field it was found at") String unit,
            @Schema(description = "how far from the usual") double statistic,
            @Schema(description = "from where on that is an alarm") double threshold,
            @Schema(description = "what was found and what it may mean") String sentence) {

        static Finding of(Alarm alarm) {
            return new Finding(
                    ApiWord.of(alarm.detector()), alarm.unit(), alarm.statistic(), alarm.threshold(), alarm.sentence());
        }
    }

    @Schema(name = "TurnoutLine")
    public record Line(
            @Schema(description = "a field, order.total, or delay: days from the event to the mail") String trait,
            @Schema(description = "a value of the field; empty where unknown, or a range of numbers") String group,
            @Schema(description = "where the range of numbers begins; null for a value") OptionalDouble from,
            @Schema(description = "where the range ends; null where it does not") OptionalDouble below,
            @Schema(description = "events at which somebody of the group could have been asked") long eligible,
            @Schema(description = "whose mail left and did not come back") long invited,
            @Schema(description = "those of them who answered") long answered,
            @Schema(
                            description =
                                    "share among those invited minus share among those who could have been, in standard deviations")
                    OptionalDouble invitedDifference,
            @Schema(
                            description =
                                    "share among those who answered minus share among those invited, in standard deviations")
                    OptionalDouble answeredDifference) {}

    public static TurnoutDocument of(Turnout turnout) {
        TurnoutRequest request = turnout.request();
        Weighed weighed = turnout.weighed();
        // A single answer gives away the others, so where the figure is held back, all of them are.
        Optional<NonResponse> check = turnout.shownCheck();
        return new TurnoutDocument(
                request.asked().survey().id(),
                request.asked().question().id(),
                ApiWord.of(request.asked().metric().kind()),
                request.from(),
                request.to(),
                turnout.eligible(),
                turnout.invited(),
                turnout.answered(),
                turnout.coverage(),
                turnout.responseRate(),
                Figure.of(weighed.raw()),
                weighed.weighted().map(Figure::of),
                weighed.effect().map(one -> OptionalDouble.of(one.deff())).orElse(OptionalDouble.empty()),
                weighed.effect().map(one -> OptionalDouble.of(one.effectiveN())).orElse(OptionalDouble.empty()),
                weighed.margins().stream().map(Trait::key).toList(),
                turnout.waves().waves().stream()
                        .map(wave -> new Wave(wave.hours(), Figure.of(wave.figure())))
                        .toList(),
                check.filter(one -> turnout.waves().waves().size() > 1).map(NonResponse::lateDiffer),
                check.map(NonResponse::asLastWave).orElse(OptionalDouble.empty()),
                check.map(one -> OptionalDouble.of(one.least())).orElse(OptionalDouble.empty()),
                check.map(one -> OptionalDouble.of(one.most())).orElse(OptionalDouble.empty()),
                turnout.units().map(Units::alarms).orElse(List.of()).stream()
                        .map(Finding::of)
                        .toList(),
                turnout.units().flatMap(Units::sensitivity).map(one -> Figure.of(one.without())),
                turnout.cut(),
                turnout.interrupted(),
                turnout.traits().stream()
                        .flatMap(trait -> lines(trait).stream())
                        .toList());
    }

    private static List<Line> lines(Trait trait) {
        Optional<FrameFit> coverage = trait.coverage();
        Optional<FrameFit> response = trait.response();
        return IntStream.range(0, trait.categories().size())
                .mapToObj(i -> line(trait, i, coverage, response))
                .toList();
    }

    private static Line line(Trait trait, int i, Optional<FrameFit> coverage, Optional<FrameFit> response) {
        Trait.Category one = trait.categories().get(i);
        return new Line(
                trait.key(),
                one.name(),
                known(one.from()),
                known(one.below()),
                one.eligible(),
                one.invited(),
                one.answered(),
                coverage.map(fit -> fit.differences().get(i)).orElse(OptionalDouble.empty()),
                response.map(fit -> fit.differences().get(i)).orElse(OptionalDouble.empty()));
    }

    private static OptionalDouble known(double number) {
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
