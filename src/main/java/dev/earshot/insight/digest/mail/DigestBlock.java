package dev.earshot.insight.digest.mail;

import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Estimate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One figure of a digest, as its mail shows it.
 *
 * @param figure "41", "(41)" where too few answered to judge
 * @param chartSays what the chart shows, in sentences
 * @param trend address of the trend of these periods
 * @param responses address of the answers of the period told of
 */
public record DigestBlock(
        String survey,
        String metric,
        String figure,
        String suffix,
        String margin,
        Optional<VerdictMark> verdict,
        List<String> sentences,
        String chartSays,
        BarChart chart,
        String trend,
        String responses) {

    static DigestBlock of(DigestFigure figure, DigestSentences sentences, DigestMessages says, String address) {
        Speech speech = sentences.speech();
        MetricWords words = sentences.words(figure);
        Estimate now = figure.estimate();
        boolean known = now.value().isPresent();
        String shown = words.figure(now.value());
        BarChart chart =
                BarChart.of(figure.trend(), words, sentences.digest().period().end());
        String survey = figure.asked().survey().id();
        return new DigestBlock(
                figure.asked().survey().name(),
                words.name(),
                known && !now.conclusive() ? "(" + shown + ")" : shown,
                known ? words.suffix() : "",
                words.margin(now),
                Optional.of(new VerdictMark(figure.change().verdict(), speech)).filter(mark -> known),
                sentences.of(figure),
                says.chart(words.name(), speech.one(figure.trend().request().by()), chart.low(), chart.high())
                        + figure.trend()
                                .target()
                                .map(target -> " " + says.chartTarget(words.withUnit(OptionalDouble.of(target))))
                                .orElse(""),
                chart,
                address + "/trend?survey=" + survey + "&by="
                        + figure.trend().request().by().key() + "&from="
                        + figure.trend().request().from() + "&to="
                        + figure.trend().request().to(),
                address + "/responses?survey=" + survey + "&from="
                        + sentences.digest().period().start() + "&to="
                        + sentences.digest().period().last());
    }

    /** Filled where it matters. */
    public String glyph() {
        return verdict.map(mark -> switch (mark.verdict()) {
                    case SIGNAL -> "◆";
                    case NOISE -> "◇";
                    case FEW -> "○";
                })
                .orElse("");
    }
}
