package dev.earshot.insight.turnout;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.FigureParameters;
import dev.earshot.score.Confidence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The query string, as it came. */
public class TurnoutParameters extends FigureParameters {

    private static final int USUAL_WEEKS = 13;
    private static final int MOST_DAYS = 731;

    /** The last thirteen weeks where no days are given. */
    TurnoutRequest of(Asked asked, LocalDate today, Confidence confidence) {
        LocalDate end = end(today);
        LocalDate start = start(end, end.minusWeeks(USUAL_WEEKS).plusDays(1));
        if (ChronoUnit.DAYS.between(start, end) >= MOST_DAYS) {
            throw bad("\"from\" is more than two years before the last day, " + end + ". Ask for the years in turn.");
        }
        return new TurnoutRequest(asked, start, end, confidence);
    }
}
