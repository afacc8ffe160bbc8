package dev.earshot.score;

import dev.earshot.survey.question.Group;
import dev.earshot.survey.question.Scale;
import dev.earshot.survey.question.ScaleQuestion;
import java.util.OptionalDouble;

/**
 * What is made of the answers to one question. A figure is the mean of what its answers are {@linkplain #worth worth}. Where
 * the groups part is a fact of the question ({@link Scale}), carried here as numbers.
 *
 * @param lowest first value of the scale answered on
 * @param highest last value of it
 * @param passiveFrom the lowest value that is not in the bad group
 * @param promoterFrom the lowest value that is in the good group
 */
public record Metric(Kind kind, int lowest, int highest, int passiveFrom, int promoterFrom) {

    /** What the groups or numbers of a figure are made into. */
    public enum Family {
        /** % good − % bad, −100 to 100 points. */
        NET,
        /** % good, 0 to 100. */
        SHARE,
        /** Mean of the numbers themselves. */
        MEAN
    }

    public enum Kind {
        /** %promoters − %detractors, −100 to 100 points. Paper 1. */
        NPS(Family.NET),
        /** The same asked of staff, with stricter privacy. */
        ENPS(Family.NET),
        /** % above − % below what was expected. Paper 3. */
        EXPECTATION(Family.NET),
        /** % satisfied, 0 to 100: the top two boxes, of three points the top one. */
        CSAT(Family.SHARE),
        /** % who gave 8 to 10 of ten: a milder CSAT, never without its name. */
        CSAT_8_TO_10(Family.SHARE),
        /** % who gave four or five stars. */
        STARS(Family.SHARE),
        /** % thumbs up. */
        THUMBS(Family.SHARE),
        /** % who would be very disappointed without it. */
        PMF(Family.SHARE),
        /** % of those asked who answered, 0 to 100: 1 for an answer, 0 for none. */
        RATE(Family.SHARE),
        /** Mean agreement that it was easy, 1 to 7 or 1 to 5: higher is better. Paper 2. */
        CES(Family.MEAN),
        /** Mean effort, 1 to 5: lower is better. */
        EFFORT(Family.MEAN),
        /** The same turned round, lowest + highest − effort, and called ease: higher is better. */
        EASE(Family.MEAN),
        /** Mean rating, on its own scale. */
        MEAN(Family.MEAN);

        private final Family family;

        Kind(Family family) {
            this.family = family;
        }

        public Family family() {
            return family;
        }
    }

    public enum Unit {
        POINTS,
        PERCENT,
        /** Points of the scale: "5.8 of 7". */
        SCALE
    }

    public static Metric of(ScaleQuestion question) {
        Scale scale = question.scale();
        return new Metric(kind(question), scale.lowest(), scale.highest(), scale.passiveFrom(), scale.promoterFrom());
    }

    private static Kind kind(ScaleQuestion question) {
        return switch (question.type()) {
            case "nps" -> Kind.NPS;
            case "enps" -> Kind.ENPS;
            case "expectation" -> Kind.EXPECTATION;
            case "csat" ->
                question.scale().highest() == 10 && question.scale().promoterFrom() == 8
                        ? Kind.CSAT_8_TO_10
                        : Kind.CSAT;
            case "stars" -> Kind.STARS;
            case "thumbs" -> Kind.THUMBS;
            case "pmf" -> Kind.PMF;
            case "ces" -> question.scale().lowIsGood() ? Kind.EFFORT : Kind.CES;
            default -> Kind.MEAN;
        };
    }

    public static Metric nps() {
        return new Metric(Kind.NPS, 0, 10, 7, 9);
    }

    /** Of staff. */
    public static Metric enps() {
        return new Metric(Kind.ENPS, 0, 10, 7, 9);
    }

    /** Below, as and above what was expected: 1, 2 and 3. */
    public static Metric expectation() {
        return new Metric(Kind.EXPECTATION, 1, 3, 2, 3);
    }

    /**
     * Of numbers, words or smileys: satisfied are the top two, dissatisfied the bottom two; of three the top and the bottom
     * one. Of ten these are 9 and 10.
     *
     * @param points 3, or 5 to 10
     */
    public static Metric csat(int points) {
        if (points == 3) {
            return new Metric(Kind.CSAT, 1, 3, 2, 3);
        }
        if (points < 5 || points > 10) {
            throw new IllegalArgumentException("CSAT has 3 points or 5 to 10, not " + points);
        }
        return new Metric(Kind.CSAT, 1, points, 3, points - 1);
    }

    /** Of ten, satisfied from 8 on. */
    public static Metric csatFromEight() {
        return new Metric(Kind.CSAT_8_TO_10, 1, 10, 3, 8);
    }

    public static Metric stars() {
        return new Metric(Kind.STARS, 1, 5, 3, 4);
    }

    /** Down is 0, up is 1. */
    public static Metric thumbs() {
        return new Metric(Kind.THUMBS, 0, 1, 1, 1);
    }

    /** Not, somewhat and very disappointed: 1, 2 and 3. Who no longer uses it has not answered. */
    public static Metric pmf() {
        return new Metric(Kind.PMF, 1, 3, 2, 3);
    }

    /** Customer effort as first asked: 1 very low, 5 very high. */
    public static Metric effort() {
        return new Metric(Kind.EFFORT, 1, 5, 3, 4);
    }

    /** Effort turned round, and called ease. */
    public Metric reversed() {
        if (kind != Kind.EFFORT) {
            throw new IllegalArgumentException("only effort is turned round, not " + kind);
        }
        return new Metric(Kind.EASE, lowest, highest, passiveFrom, promoterFrom);
    }

    public static Metric ces() {
        return new Metric(Kind.CES, 1, 7, 4, 5);
    }

    public static Metric rate() {
        return new Metric(Kind.RATE, 0, 1, 1, 1);
    }

    /** Out of ten the groups part as in NPS; else top two, middle, bottom two. */
    public static Metric mean(int lowest, int highest) {
        return highest == 10
                ? new Metric(Kind.MEAN, lowest, 10, 7, 9)
                : new Metric(Kind.MEAN, lowest, highest, lowest + 2, highest - 1);
    }

    public Group group(int score) {
        int goodness = kind == Kind.EFFORT || kind == Kind.EASE ? lowest + highest - score : score;
        return goodness >= promoterFrom ? Group.PROMOTER : goodness >= passiveFrom ? Group.PASSIVE : Group.DETRACTOR;
    }

    /** Whether a smaller figure is the better one. */
    public boolean lowerIsBetter() {
        return kind == Kind.EFFORT;
    }

    /** What one answer of {@code score} gives, in the unit of the figure. */
    public int worth(int score) {
        return switch (kind.family()) {
            case NET ->
                switch (group(score)) {
                    case PROMOTER -> 100;
                    case PASSIVE -> 0;
                    case DETRACTOR -> -100;
                };
            case SHARE -> group(score) == Group.PROMOTER ? 100 : 0;
            case MEAN -> kind == Kind.EASE ? lowest + highest - score : score;
        };
    }

    /** The lowest figure there can be. */
    public int least() {
        return Math.min(worth(lowest), worth(highest));
    }

    /** The highest figure there can be. */
    public int most() {
        return Math.max(worth(lowest), worth(highest));
    }

    public Unit unit() {
        return switch (kind.family()) {
            case NET -> Unit.POINTS;
            case SHARE -> Unit.PERCENT;
            case MEAN -> Unit.SCALE;
        };
    }

    /** Digits shown after the point: 0 for points and percent satisfied, 1 for means and rates. */
    public int decimals() {
        return unit() == Unit.SCALE || kind == Kind.RATE ? 1 : 0;
    }

    /** The figure without its interval; empty while nobody has answered. */
    public OptionalDouble value(Histogram answers) {
        long n = answers.total();
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) total(answers) / n);
    }

    /** What all answers are worth together: exact, so that figures can be rounded from it. */
    public long total(Histogram answers) {
        requireScale(answers.lowest(), answers.highest());
        long sum = 0;
        for (int score = lowest; score <= highest; score++) {
            sum += worth(score) * answers.count(score);
        }
        return sum;
    }

    void requireScale(int from, int to) {
        if (from != lowest || to != highest) {
            throw new IllegalArgumentException(
                    kind + " is answered from " + lowest + " to " + highest + ", not from " + from + " to " + to);
        }
    }

    /** Of what the answers are worth, with divisor n, in squared units; needs one answer. */
    public double variance(Histogram answers) {
        double mean = value(answers).orElseThrow();
        double sum = 0;
        for (int score = lowest; score <= highest; score++) {
            sum += answers.count(score) * (worth(score) - mean) * (worth(score) - mean);
        }
        return sum / answers.total();
    }
}
