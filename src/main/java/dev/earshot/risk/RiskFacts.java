package dev.earshot.risk;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the person who gave an answer.
 *
 * @param outcome the survey's scored answer, the last they gave
 * @param previous the same person's answer to the same question before
 * @param drivers ratings of parts of the experience
 * @param request their wish to be contacted, or another complaint, as long as it is open
 * @param belowExpectations whether they said that it was less than expected
 * @param own signals of the survey's own rules
 * @param since what came after the answer
 */
public record RiskFacts(
        Optional<Score> outcome,
        Optional<Score> previous,
        List<Driver> drivers,
        Optional<Request> request,
        boolean belowExpectations,
        List<RiskSignal> own,
        Since since) {

    public RiskFacts {
        drivers = List.copyOf(drivers);
        own = List.copyOf(own);
    }

    /** On the day of the answer. */
    public RiskFacts(
            Optional<Score> outcome,
            Optional<Score> previous,
            List<Driver> drivers,
            boolean contactRequested,
            List<RiskSignal> own) {
        this(
                outcome,
                previous,
                drivers,
                contactRequested ? Optional.of(Request.NEW) : Optional.empty(),
                false,
                own,
                Since.NOTHING);
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

        /** The same place on a scale from 0, the worst, to 10, rounded; of a scale up to ten the value itself. */
        public int outOfTen() {
            if (highest == 10 && lowest <= 1 && !lowIsGood) {
                return value;
            }
            int good = lowIsGood ? highest - value : value - lowest;
            return Math.round(10f * good / (highest - lowest));
        }
    }

    /** @param name for people: "Speed" */
    public record Driver(String name, Score score) {}

    /**
     * @param days it has been open
     * @param overdue whether an answer was promised earlier
     */
    public record Request(long days, boolean overdue) {

        public static final Request NEW = new Request(0, false);
    }

    /**
     * What came after the answer.
     *
     * @param answerDays days since it was given
     * @param contactDays days since the last order or answer, whichever is later
     * @param unanswered invitations sent in a row that were not answered
     * @param active whether there was an order or an answer before those
     * @param settled whether what they complained of was solved and they confirmed it
     */
    public record Since(long answerDays, long contactDays, int unanswered, boolean active, boolean settled) {

        public static final Since NOTHING = new Since(0, 0, 0, true, false);
    }
}
