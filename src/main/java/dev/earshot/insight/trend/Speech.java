package dev.earshot.insight.trend;

import dev.earshot.platform.page.Format;
import dev.earshot.platform.page.PreferredLanguage;
import dev.earshot.score.Confidence;
import dev.earshot.score.Odds;

/** How figures are spoken of in the language of a reader: words, numbers and dates. */
public record Speech(MetricMessages metrics, FigureMessages figures, Format format) {

    /** @param language of the page: "de" */
    public static Speech of(String language) {
        String spoken = PreferredLanguage.ofPage(language);
        return new Speech(
                PreferredLanguage.words(MetricMessages.class, spoken),
                PreferredLanguage.words(FigureMessages.class, spoken),
                Format.of(spoken));
    }

    /** "83%". */
    public String percent(long number) {
        return metrics.percent(format.count(number));
    }

    /** "1,949 answers". */
    public String answers(long count) {
        return count == 1 ? figures.oneAnswer(format.count(count)) : figures.answers(format.count(count));
    }

    /** "about 1 time in 400", to follow "Chance alone would do this". */
    public String odds(double p) {
        Odds odds = Odds.of(p);
        String in = format.count(odds.in());
        String times = format.count(odds.times());
        return switch (odds.than()) {
            case RARER -> figures.rarer(in);
            case OFTENER -> figures.oftener(times, in);
            case ABOUT -> odds.times() == 1 ? figures.once(in) : figures.severalTimes(times, in);
        };
    }

    /** "19 times in 20". */
    public String often(Confidence confidence) {
        return figures.often(format.count(confidence.times()), format.count(confidence.in()));
    }

    /** "week". */
    public String one(By by) {
        return switch (by) {
            case DAY -> figures.day();
            case WEEK -> figures.week();
            case MONTH -> figures.month();
            case QUARTER -> figures.quarter();
        };
    }

    /** "weeks". */
    public String many(By by) {
        return switch (by) {
            case DAY -> figures.days();
            case WEEK -> figures.weeks();
            case MONTH -> figures.months();
            case QUARTER -> figures.quarters();
        };
    }

    /** "Week", at the start of something. */
    public String title(By by) {
        return capital(one(by));
    }

    public String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(format.locale()) + words.substring(first);
    }
}
