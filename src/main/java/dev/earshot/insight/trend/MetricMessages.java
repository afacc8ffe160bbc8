package dev.earshot.insight.trend;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What metrics and their figures are called, in English; the others are in messages/metric_*.properties. */
@MessageBundle("metric")
public interface MetricMessages {

    @Message("NPS")
    String nps();

    @Message("eNPS")
    String enps();

    @Message("Expectations")
    String expectation();

    @Message("CSAT")
    String csat();

    @Message("CSAT (8–10)")
    String csatEightToTen();

    @Message("Stars")
    String stars();

    @Message("Thumbs up")
    String thumbs();

    @Message("PMF")
    String pmf();

    @Message("CES")
    String ces();

    @Message("Effort")
    String effort();

    @Message("Ease")
    String ease();

    @Message("Rating")
    String mean();

    @Message("Response rate")
    String rate();

    @Message("{number}%")
    String percent(String number);

    @Message("%")
    String unit();

    @Message("{figure} of {highest}")
    String outOf(String figure, String highest);

    @Message("{low} to {high}")
    String interval(String low, String high);

    @Message("{number} points")
    String points(String number);

    @Message("{number} point")
    String onePoint(String number);

    @Message("net above expectations")
    String aboveExpectations();

    @Message("% satisfied")
    String satisfied();

    @Message("% satisfied, 8 to 10")
    String satisfiedEightToTen();

    @Message("% four or five stars")
    String goodStars();

    @Message("% thumbs up")
    String thumbsUp();

    @Message("% very disappointed without it")
    String disappointed();

    @Message("of {highest}")
    String ofHighest(String highest);

    @Message("of {highest}, lower is better")
    String lowerIsBetter(String highest);

    @Message("promoters|passives|detractors")
    String npsGroups();

    @Message("above|as expected|below")
    String expectationGroups();

    @Message("satisfied|neither|dissatisfied")
    String csatGroups();

    @Message("four or five stars|three stars|one or two stars")
    String starGroups();

    @Message("thumbs up|neither|thumbs down")
    String thumbGroups();

    @Message("very disappointed|somewhat|not disappointed")
    String pmfGroups();

    @Message("found it easy|neither|found it hard")
    String effortGroups();

    @Message("high|middle|low")
    String meanGroups();

    @Message("answered|neither|did not answer")
    String rateGroups();
}
