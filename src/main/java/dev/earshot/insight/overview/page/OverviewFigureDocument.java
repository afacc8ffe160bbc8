package dev.earshot.insight.overview.page;

import dev.earshot.insight.ApiWord;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.overview.OverviewFigure;
import dev.earshot.insight.trend.Speech;
import dev.earshot.insight.trend.TrendDocument;
import dev.earshot.score.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A large figure of the overview. */
@Schema(name = "OverviewFigure")
public record OverviewFigureDocument(
        @Schema(description = "id of the survey it is of") String survey,
        @Schema(description = "id of the question; null for the response rate") Optional<String> question,
        @Schema(description = "what is made of the answers: nps, csat, ces …; rate for the response rate")
                String metric,
        @Schema(description = "points, percent, or scale: a mean on the question's own scale") String unit,
        @Schema(description = "what it is called on the page") String name,
        @Schema(description = "the figure of these weeks") OverviewEstimate now,
        @Schema(description = "what became of it since the weeks before") Changed change,
        @Schema(description = "what it should be, if the survey says so") Optional<Double> target,
        @Schema(description = "how it stands against the target; null where there is none")
                Optional<TrendDocument.Standing> standing,
        @Schema(description = "by seven days each, the weeks before first: the small line") List<Week> weeks,
        @Schema(description = "whether intervals allow for customers who answered more than once")
                boolean allowsForRepeats,
        @Schema(description = "where a person opens it: its definition and the responses behind it") String opened) {

    /** Against the weeks before. */
    @Schema(name = "OverviewChange")
    public record Changed(
            @Schema(description = "the figure of the weeks before") OverviewEstimate before,
            @Schema(description = "now less before, not rounded; null where a side is not known") OptionalDouble value,
            @Schema(description = "lower end of its interval") OptionalDouble low,
            @Schema(description = "upper end of its interval") OptionalDouble high,
            @Schema(description = "the change as the page writes it") Optional<BigDecimal> shown,
            @Schema(description = "how often chance alone would change it as much, 0 to 1") OptionalDouble pValue,
            @Schema(description = "the same in words: about 1 time in 400") Optional<String> odds,
            @Schema(description = "signal: more than chance; noise: no more; few: too few answered to tell")
                    String verdict,
            @Schema(description = "the sentence of the page") String sentence) {}

    @Schema(name = "OverviewWeek")
    public record Week(
            @Schema(description = "first of its seven local days") LocalDate start,
            @Schema(description = "not rounded; null where nobody answered or it is held back") OptionalDouble value) {}

    static OverviewFigureDocument of(OverviewFigure figure, OverviewMessages says, Speech speech) {
        Comparison compared = figure.compared();
        Change change = compared.change();
        MetricColumn column = MetricColumn.of(figure, says, speech);
        return new OverviewFigureDocument(
                figure.survey(),
                figure.asked().map(asked -> asked.question().id()),
                ApiWord.of(compared.metric().kind()),
                ApiWord.of(compared.metric().unit()),
                column.name(),
                OverviewEstimate.of(compared.metric(), change.after(), speech),
                new Changed(
                        OverviewEstimate.of(compared.metric(), change.before(), speech),
                        change.difference(),
                        change.low(),
                        change.high(),
                        change.shown(),
                        change.pValue(),
                        change.pValue().stream().mapToObj(speech::odds).findFirst(),
                        ApiWord.of(change.verdict()),
                        column.sentence()),
                compared.target(),
                compared.verdict().map(TrendDocument.Standing::of),
                IntStream.range(0, compared.byWeek().size())
                        .mapToObj(i -> new Week(
                                compared.weeks().startBefore().plusWeeks(i),
                                compared.byWeek().get(i)))
                        .toList(),
                compared.allowsForRepeats(),
                column.opened());
    }
}
