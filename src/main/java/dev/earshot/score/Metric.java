package dev.earshot.score;

import dev.earshot.survey.question.CesQuestion;
import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.OptionalDouble;

/**
 * What is made of the answers to one question. A figure is the mean of what its answers are {@linkplain #worth worth}.
 *
 * @param lowest first value of the scale answered on
 * @param highest last value of it
 */
public record Metric(Kind kind, int lowest, int highest) {

    public enum Kind {
        /** %promoters − %detractors, −100 to 100 points. Paper 1. */
        NPS,
        /** % satisfied, 0 to 100: the top two boxes. */
        CSAT,
        /** Mean agreement that it was easy, 1 to 7: higher is better. Paper 2. */
        CES,
        /** Mean rating, on its own scale. */
        MEAN,
        /** % of those asked who answered, 0 to 100: 1 for an answer, 0 for none. */
        RATE
    }

    public enum Unit {
        POINTS,
        PERCENT,
        /** Points of the scale: "5.8 of 7". */
        SCALE
    }

    public static Metric of(ScaleQuestion question) {
        if (question instanceof NpsQuestion) {
            return nps();
        }
        if (question instanceof CsatQuestion) {
            return csat(question.scale().highest());
        }
        return question instanceof CesQuestion
                ? ces()
                : mean(question.scale().lowest(), question.scale().highest());
    }

    public static Metric nps() {
        return new Metric(Kind.NPS, 0, 10);
    }

    /** @param points 5 or more, so that the top two and the bottom two stay apart */
    public static Metric csat(int points) {
        if (points < 5) {
            throw new IllegalArgumentException("the top two boxes need five points or more, not " + points);
        }
        return new Metric(Kind.CSAT, 1, points);
    }

    public static Metric ces() {
        return new Metric(Kind.CES, 1, 7);
    }

    public static Metric rate() {
        return new Metric(Kind.RATE, 0, 1);
    }

    public static Metric mean(int lowest, int highest) {
        return new Metric(Kind.MEAN, lowest, highest);
    }

    /** NPS 9–10, 7–8, 0–6; CES 5–7, 4, 1–3; out of ten as NPS; else top two, middle, bottom two. */
    public Group group(int score) {
        return score >= promoterFrom() ? Group.PROMOTER : score >= passiveFrom() ? Group.PASSIVE : Group.DETRACTOR;
    }

    private int promoterFrom() {
        return switch (kind) {
            case CES -> 5;
            case RATE -> highest;
            case NPS, CSAT, MEAN -> highest - 1;
        };
    }

    private int passiveFrom() {
        return switch (kind) {
            case NPS -> 7;
            case CES -> 4;
            case RATE -> highest;
            case CSAT -> lowest + 2;
            case MEAN -> highest == 10 ? 7 : lowest + 2;
        };
    }

    /** What one answer of {@code score} gives, in the unit of the figure. */
    public int worth(int score) {
        return switch (kind) {
            case NPS ->
                switch (group(score)) {
                    case PROMOTER -> 100;
                    case PASSIVE -> 0;
                    case DETRACTOR -> -100;
                };
            case CSAT, RATE -> group(score) == Group.PROMOTER ? 100 : 0;
            case CES, MEAN -> score;
        };
    }

    /** The lowest figure there can be. */
    public int least() {
        return worth(lowest);
    }

    /** The highest figure there can be. */
    public int most() {
        return worth(highest);
    }

    public Unit unit() {
        return switch (kind) {
            case NPS -> Unit.POINTS;
            case CSAT, RATE -> Unit.PERCENT;
            case CES, MEAN -> Unit.SCALE;
        };
    }

    /** Digits shown after the point: 0 for points and percent satisfied, 1 for means and rates. */
    public int decimals() {
        return unit() == Unit.SCALE || kind == Kind.RATE ? 1 : 0;
    }

    /** The figure without its interval; empty while nobody has answered. */
    OptionalDouble value(Histogram answers) {
        long n = answers.total();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) total(answers) / n);
    }

    /** What all answers are worth together: exact, so that figures can be rounded from it. */
    long total(Histogram answers) {
        if (answers.lowest() != lowest || answers.highest() != highest) {
            throw new IllegalArgumentException(kind + " is answered from " + lowest + " to " + highest + ", not from "
                    + answers.lowest() + " to " + answers.highest());
        }
        long sum = 0;
        for (int score = lowest; score <= highest; score++) {
            sum += worth(score) * answers.count(score);
        }
        return sum;
    }

    /** Of what the answers are worth, with divisor n, in squared units; needs one answer. */
    double variance(Histogram answers) {
        double mean = value(answers).orElseThrow();
        double sum = 0;
        for (int score = lowest; score <= highest; score++) {
            sum += answers.count(score) * (worth(score) - mean) * (worth(score) - mean);
        }
        return sum / answers.total();
    }
}
