package dev.earshot.insight.topic;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.FigureParameters;
import dev.earshot.score.Confidence;
import java.time.LocalDate;

/** The query string of a page of topics, as it came. */
public class TopicParameters extends FigureParameters {

    private static final int USUAL_WEEKS = 13;

    /** Adds what was left out. */
    public TopicRequest of(Asked asked, LocalDate today, Confidence confidence) {
        LocalDate end = end(today);
        return new TopicRequest(asked, start(end, end.minusWeeks(USUAL_WEEKS).plusDays(1)), end, confidence);
    }
}
