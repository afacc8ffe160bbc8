package dev.earshot.insight.trend;

import dev.earshot.score.Estimate;
import dev.earshot.score.Metric;
import dev.earshot.score.Rounding;
import dev.earshot.survey.question.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What a metric and its figures are called on a page. */
public record MetricWords(Metric metric, Speech speech) {

    /** From here on a rate needs no digit after the point. */
    public static final int WHOLE_RATES_FROM = 30;

    public String name() {
        MetricMessages words = speech.metrics();
        return switch (metric.kind()) {
            case NPS -> words.nps();
            case ENPS -> words.enps();
            case EXPECTATION -> words.expectation();
            case CSAT -> words.csat();
            case CSAT_8_TO_10 -> words.csatEightToTen();
            case STARS -> words.stars();
            case THUMBS -> words.thumbs();
            case PMF -> words.pmf();
            case CES -> words.ces();
            case EFFORT -> words.effort();
            case EASE -> words.ease();
            case MEAN -> words.mean();
            case RATE -> words.rate();
        };
    }

    /** "41", "83", "5.8"; "–" where nothing is known. */
    public String figure(OptionalDouble value) {
        return value.isPresent() ? speech.format().number(shown(value.getAsDouble())) : "–";
    }

    /** With its sign of percent: "83%". */
    public String withUnit(OptionalDouble value) {
        if (value.isEmpty() || metric.unit() != Metric.Unit.PERCENT) {
            return figure(value);
        }
        return speech.metrics().percent(figure(value));
    }

    /** For the first mention in a sentence: "5.8 of 7". */
    public String inFull(OptionalDouble value) {
        return metric.unit() == Metric.Unit.SCALE
                ? speech.metrics().outOf(withUnit(value), String.valueOf(metric.highest()))
                : withUnit(value);
    }

    /** A distance without its sign: "7", "2 points", "0.3". */
    public String distance(BigDecimal difference) {
        String number = speech.format().number(difference.abs());
        if (metric.unit() != Metric.Unit.PERCENT) {
            return number;
        }
        boolean one = difference.abs().compareTo(BigDecimal.ONE) == 0;
        return one ? speech.metrics().onePoint(number) : speech.metrics().points(number);
    }

    /** "± 3"; "" where nothing is known. */
    public String margin(Estimate estimate) {
        OptionalDouble margin = estimate.margin();
        return margin.isPresent() ? margin(margin.getAsDouble()) : "";
    }

    public String margin(double half) {
        return "± " + speech.format().number(Rounding.shown(metric, half));
    }

    /** How often such an interval holds the truth: "95%". */
    public String confidence(Estimate estimate) {
        return speech.percent(Math.round(100 * estimate.confidence()));
    }

    /** The interval with both its ends: "38 to 44". */
    public String interval(Estimate estimate) {
        return estimate.low().isPresent()
                ? speech.metrics().interval(withUnit(estimate.low()), withUnit(estimate.high()))
                : "–";
    }

    /** What follows a large figure: "% satisfied", " of 7". */
    public String suffix() {
        MetricMessages words = speech.metrics();
        String highest = String.valueOf(metric.highest());
        return switch (metric.kind()) {
            case NPS, ENPS -> "";
            case EXPECTATION -> " " + words.aboveExpectations();
            case CSAT -> words.satisfied();
            case CSAT_8_TO_10 -> words.satisfiedEightToTen();
            case STARS -> words.goodStars();
            case THUMBS -> words.thumbsUp();
            case PMF -> words.disappointed();
            case CES, EASE, MEAN -> " " + words.ofHighest(highest);
            case EFFORT -> " " + words.lowerIsBetter(highest);
            case RATE -> words.unit();
        };
    }

    /** "promoters", "satisfied", "agree". */
    public String group(Group group) {
        MetricMessages words = speech.metrics();
        String groups =
                switch (metric.kind()) {
                    case NPS, ENPS -> words.npsGroups();
                    case EXPECTATION -> words.expectationGroups();
                    case CSAT, CSAT_8_TO_10 -> words.csatGroups();
                    case STARS -> words.starGroups();
                    case THUMBS -> words.thumbGroups();
                    case PMF -> words.pmfGroups();
                    case CES, EFFORT, EASE -> words.effortGroups();
                    case MEAN -> words.meanGroups();
                    case RATE -> words.rateGroups();
                };
        return groups.split("\\|")[group.ordinal()];
    }

    /** The scores of a group: "9–10"; "" where no score is in it, as between two thumbs. */
    public String scores(Group group) {
        int[] scores = IntStream.rangeClosed(metric.lowest(), metric.highest())
                .filter(score -> metric.group(score) == group)
                .toArray();
        if (scores.length == 0) {
            return "";
        }
        int first = scores[0];
        int last = scores[scores.length - 1];
        return first == last ? "" + first : first + "–" + last;
    }

    /** "9 to 10", for who hears it. */
    public String scoresInWords(Group group) {
        String[] ends = scores(group).split("–");
        return ends.length == 1 ? ends[0] : speech.metrics().interval(ends[0], ends[1]);
    }

    /** The number alone, rounded as {@link #figure} writes it. */
    public BigDecimal shown(double value) {
        return metric.kind() == Metric.Kind.RATE && value >= WHOLE_RATES_FROM
                ? BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP)
                : Rounding.shown(metric, value);
    }
}
