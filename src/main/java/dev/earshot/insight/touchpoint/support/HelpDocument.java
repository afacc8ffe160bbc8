package dev.earshot.insight.touchpoint.support;

import dev.earshot.score.Estimate;
import dev.earshot.score.service.HelpFigures;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How fast and how final help was, as programs read it; figures are not rounded. */
@Schema(name = "Help")
public record HelpDocument(
        @Schema(description = "median minutes until the first reply") Figure firstResponseMinutes,
        @Schema(description = "% of contacts solved at the first") Figure firstContactResolution,
        @Schema(description = "the survey's figure of these same answers") Figure score,
        @Schema(description = "the figure of who was helped at the first contact") Figure scoreSolvedAtFirst,
        @Schema(description = "the figure of who was not") Figure scoreOthers,
        @Schema(description = "signal, noise or few: between these two") String verdict,
        @Schema(description = "the figure by the time they waited; empty where a band would bare somebody")
                List<Band> byWait) {

    @Schema(name = "HelpFigure")
    public record Figure(long n, OptionalDouble value, OptionalDouble low, OptionalDouble high) {

        static Figure of(Estimate estimate) {
            return new Figure(estimate.n(), estimate.value(), estimate.low(), estimate.high());
        }
    }

    @Schema(name = "HelpBand")
    public record Band(
            @Schema(description = "quarter_hour, hour, four_hours, day or longer") String within,
            @Schema(description = "the figure of who waited so long") Figure score) {}

    public static HelpDocument of(HelpFigures figures) {
        return new HelpDocument(
                new Figure(
                        figures.firstResponse().n(),
                        figures.firstResponse().median(),
                        figures.firstResponse().low(),
                        figures.firstResponse().high()),
                Figure.of(figures.firstContact()),
                Figure.of(figures.score()),
                Figure.of(figures.solvedOrNot().after()),
                Figure.of(figures.solvedOrNot().before()),
                figures.solvedOrNot().verdict().name().toLowerCase(Locale.ROOT),
                figures.byWait().stream()
                        .map(band -> new Band(band.waited().key(), Figure.of(band.score())))
                        .toList());
    }
}
