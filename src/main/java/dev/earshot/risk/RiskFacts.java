package dev.earshot.risk;

import java.util.List;
import java.util.Optional;

/**
 * What one answer tells about the person who gave it.
 *
 * @param outcome the survey's scored answer
 * @param previous the same person's answer to the same question before
 * @param drivers ratings of parts of the experience
 * @param contactRequested whether they asked to be contacted
 * @param own signals of the survey's own rules
 */
public record RiskFacts(
        Optional<Score> outcome,
        Optional<Score> previous,
        List<Driver> drivers,
        boolean contactRequested,
        List<RiskSignal> own) {

    public RiskFacts {
        drivers = List.copyOf(drivers);
        own = List.copyOf(own);
    }

    /**
     * @param value on a scale from {@code lowest} to {@code highest}
     * @param lowIsGood whether the lowest value is the best, as it is for effort
     * @param isDetractor whether it lies in the scale's lowest group
     */
    public record Score(int value, int lowest, int highest, boolean lowIsGood, boolean isDetractor) {

        /** Of a scale where more is better. */
        public Score(int value, int lowest, int highest, boolean isDetractor) {
            this(value, lowest, highest, false, isDetractor);
        }

        /** The same place on a scale from 0, the worst, to 10, rounded. */
        int outOfTen() {
            int good = lowIsGood ? highest - value : value - lowest;
            return Math.round(10f * good / (highest - lowest));
        }
    }

    /** @param name for people: "Speed" */
    public record Driver(String name, Score score) {}
}
