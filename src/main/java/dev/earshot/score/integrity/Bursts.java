package dev.earshot.score.integrity;

import dev.earshot.score.integrity.Alarm.Detector;
import java.time.Instant;
import java.util.List;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Quarters of an hour with far more answers than a unit has at that time of the week. */
public final class Bursts {

    /** The chance that as many come by themselves. */
    static final double THRESHOLD = 1e-6;

    /** Below these a whole family may have answered. */
    private static final long FEWEST = 5;

    private static final int QUARTERS = 4;

    private Bursts() {}

    /**
     * @param from its beginning
     * @param hourOfWeek 0 to 167 in the time of the unit
     * @param answers in it
     */
    public record Quarter(Instant from, int hourOfWeek, long answers) {}

    /**
     * @param quarters to be judged, also part of the history
     * @param answersByHour history of the unit: answers by hour of the week
     * @param weeks how many the history is long, 2 or more
     */
    public static List<Alarm> alarms(String unit, List<Quarter> quarters, long[] answersByHour, int weeks) {
        if (weeks < 2) {
            return List.of();
        }
        return quarters.stream()
                .filter(quarter -> quarter.answers >= FEWEST)
                .map(quarter -> alarm(unit, quarter, usual(quarter, answersByHour, weeks)))
                .filter(alarm -> alarm.statistic() < THRESHOLD)
                .toList();
    }

    /** Answers in a quarter of such an hour, the one judged left out, and half an answer added so that it is never 0. */
    private static double usual(Quarter quarter, long[] answersByHour, int weeks) {
        long others = Math.max(0, answersByHour[quarter.hourOfWeek] - quarter.answers);
        return (others + .5) / (QUARTERS * weeks - 1);
    }

    private static Alarm alarm(String unit, Quarter quarter, double usual) {
        double p = PoissonDistribution.of(usual)
                .survivalProbability((int) Math.min(Integer.MAX_VALUE, quarter.answers) - 1);
        String sentence =
                "%d answers came at %s within 15 minutes from %s; at that time of the week it is %s. By chance that happens less than once in a million. See where they came from."
                        .formatted(quarter.answers, unit, quarter.from, Wording.tenths(usual));
        return new Alarm(Detector.BURST, unit, p, THRESHOLD, sentence);
    }
}
