package dev.earshot.insight.charter;

import dev.earshot.platform.page.Format;
import dev.earshot.score.Estimate;
import dev.earshot.score.Metric;
import dev.earshot.score.Rounding;
import java.math.BigDecimal;

/**
 * A promise as the page shows it.
 *
 * @param figure "–" where nothing is shown
 * @param margin "± 3"; "" where nothing is known
 * @param state "signal", "noise" or "few": how its verdict is drawn
 */
record CharterRow(
        String promise, String reach, String figure, String margin, String answers, String verdict, String state) {

    static CharterRow of(CharterLine line, CharterMessages words, Format format, String language) {
        Estimate now = line.now();
        Metric metric = line.metric();
        return new CharterRow(
                promise(line, language),
                figure(metric, Rounding.shown(metric, line.promise().reach()), words, format),
                line.shown()
                        .map(figure -> figure(metric, figure, words, format))
                        .orElse("–"),
                now.margin().isPresent()
                        ? "± "
                                + format.number(
                                        Rounding.shown(metric, now.margin().getAsDouble()))
                        : "",
                now.suppressed() ? words.few() : format.count(now.n()),
                switch (line.verdict().state()) {
                    case MET -> words.kept();
                    case MISSED -> words.notKept();
                    case OPEN -> words.open();
                },
                switch (line.verdict().state()) {
                    case MET, MISSED -> "signal";
                    case OPEN -> "few";
                });
    }

    static String promise(CharterLine line, String language) {
        return line.promise().text().in(line.asked().survey().languageFor(language));
    }

    private static String figure(Metric metric, BigDecimal figure, CharterMessages words, Format format) {
        String number = format.number(figure);
        return switch (metric.unit()) {
            case POINTS -> words.points(number);
            case PERCENT -> words.percent(number);
            case SCALE -> words.outOf(number, String.valueOf(metric.highest()));
        };
    }
}
