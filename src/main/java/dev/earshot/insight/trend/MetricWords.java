package dev.earshot.insight.trend;

import dev.earshot.platform.Format;
import dev.earshot.score.Estimate;
import dev.earshot.score.Metric;
import dev.earshot.score.Rounding;
import dev.earshot.survey.question.Group;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** What a metric and its figures are called on a page. */
public record MetricWords(Metric metric) {

    /** From here on a rate needs no digit after the point. */
    private static final int WHOLE_RATES_FROM = 30;

    public String name() {
        return switch (metric.kind()) {
            case NPS -> "NPS";
            case ENPS -> "eNPS";
            case EXPECTATION -> "Expectations";
            case CSAT -> "CSAT";
            case CSAT_8_TO_10 -> "CSAT (8–10)";
            case STARS -> "Stars";
            case THUMBS -> "Thumbs up";
            case PMF -> "PMF";
            case CES -> "CES";
            case EFFORT -> "Effort";
            case EASE -> "Ease";
            case MEAN -> "Rating";
            case RATE -> "Response rate";
        };
    }

    /** "41", "83", "5.8"; "–" where nothing is known. */
    public String figure(OptionalDouble value) {
        return value.isPresent() ? Format.ENGLISH.number(rounded(value.getAsDouble())) : "–";
    }

    /** With its sign of percent: "83%". */
    public String withUnit(OptionalDouble value) {
        return value.isPresent() ? figure(value) + percent() : "–";
    }

    /** For the first mention in a sentence: "5.8 of 7". */
    public String inFull(OptionalDouble value) {
        return withUnit(value) + (metric.unit() == Metric.Unit.SCALE ? " of " + metric.highest() : "");
    }

    /** A distance without its sign: "7", "2 points", "0.3". */
    public String distance(BigDecimal difference) {
        String number = Format.ENGLISH.number(difference.abs());
        boolean one = difference.abs().compareTo(BigDecimal.ONE) == 0;
        return metric.unit() == Metric.Unit.PERCENT ? number + (one ? " point" : " points") : number;
    }

    /** "± 3"; "" where nothing is known. */
    public String margin(Estimate estimate) {
        OptionalDouble margin = estimate.margin();
        return margin.isPresent() ? margin(margin.getAsDouble()) : "";
    }

    public String margin(double half) {
        return "± " + Format.ENGLISH.number(Rounding.shown(metric, half));
    }

    /** How often such an interval holds the truth: "95%". */
    public String confidence(Estimate estimate) {
        return Math.round(100 * estimate.confidence()) + "%";
    }

    /** The interval with both its ends: "38 to 44". */
    public String interval(Estimate estimate) {
        return estimate.low().isPresent() ? withUnit(estimate.low()) + " to " + withUnit(estimate.high()) : "–";
    }

    /** What follows a large figure: "% satisfied", " of 7". */
    public String suffix() {
        return switch (metric.kind()) {
            case NPS, ENPS -> "";
            case EXPECTATION -> " net above expectations";
            case CSAT -> "% satisfied";
            case CSAT_8_TO_10 -> "% satisfied, 8 to 10";
            case STARS -> "% four or five stars";
            case THUMBS -> "% thumbs up";
            case PMF -> "% very disappointed without it";
            case CES, EASE, MEAN -> " of " + metric.highest();
            case EFFORT -> " of " + metric.highest() + ", lower is better";
            case RATE -> "%";
        };
    }

    /** "promoters", "satisfied", "agree". */
    public String group(Group group) {
        String[] words =
                switch (metric.kind()) {
                    case NPS, ENPS -> new String[] {"promoters", "passives", "detractors"};
                    case EXPECTATION -> new String[] {"above", "as expected", "below"};
                    case CSAT, CSAT_8_TO_10 -> new String[] {"satisfied", "neither", "dissatisfied"};
                    case STARS -> new String[] {"four or five stars", "three stars", "one or two stars"};
                    case THUMBS -> new String[] {"thumbs up", "neither", "thumbs down"};
                    case PMF -> new String[] {"very disappointed", "somewhat", "not disappointed"};
                    case CES, EFFORT, EASE -> new String[] {"found it easy", "neither", "found it hard"};
                    case MEAN -> new String[] {"high", "middle", "low"};
                    case RATE -> new String[] {"answered", "neither", "did not answer"};
                };
        return words[group.ordinal()];
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

    private BigDecimal rounded(double value) {
        return metric.kind() == Metric.Kind.RATE && value >= WHOLE_RATES_FROM
                ? BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP)
                : Rounding.shown(metric, value);
    }

    private String percent() {
        return metric.unit() == Metric.Unit.PERCENT ? "%" : "";
    }
}
