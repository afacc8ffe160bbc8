package dev.earshot.score.sample;

import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * What became of everybody who was to be asked, as shares from 0 to 1 by the definitions pollsters share. An open link or a
 * kiosk has no such list, and so no rate. A rate of nobody is empty. Paper 1.
 *
 * @param complete I: answered to the end
 * @param partial P: answered in part
 * @param refused R: said no, or opted out
 * @param noContact NC: delivered but never opened
 * @param other O: reached, could not take part
 * @param unknownHousehold UH: whether it arrived is not known
 * @param unknownOther UO: arrived, whether the right person is not known
 * @param eligible e: share of the unknown that would have been right to ask, 0 to 1
 */
public record OutcomeRates(
        long complete,
        long partial,
        long refused,
        long noContact,
        long other,
        long unknownHousehold,
        long unknownOther,
        double eligible) {

    public OutcomeRates {
        boolean negative = LongStream.of(complete, partial, refused, noContact, other, unknownHousehold, unknownOther)
                .anyMatch(count -> count < 0);
        if (negative || !(eligible >= 0 && eligible <= 1)) {
            throw new IllegalArgumentException("outcomes are counts, and the eligible share lies between 0 and 1");
        }
    }

    /**
     * Of invitations by mail, each step out of the one before. Who opened and gave no answer refused; where no delivery was
     * heard of, nobody knows.
     *
     * @param started gave an answer or more
     * @param completed answered to the end
     * @param eligible share of the undelivered that would have been right to ask, 0 to 1
     */
    public static OutcomeRates ofMail(
            long sent, long delivered, long opened, long started, long completed, double eligible) {
        return new OutcomeRates(
                completed, started - completed, opened - started, delivered - opened, 0, sent - delivered, 0, eligible);
    }

    /** The strictest: complete answers of everybody who may have been right to ask. */
    public OptionalDouble rr1() {
        return of(complete, known() + unknown());
    }

    /** With partial answers: the one shown where nothing else is asked for. */
    public OptionalDouble rr2() {
        return of(complete + partial, known() + unknown());
    }

    public OptionalDouble rr3() {
        return of(complete, known() + eligible * unknown());
    }

    public OptionalDouble rr4() {
        return of(complete + partial, known() + eligible * unknown());
    }

    /** As if none of the unknown had been right to ask. */
    public OptionalDouble rr5() {
        return of(complete, known());
    }

    public OptionalDouble rr6() {
        return of(complete + partial, known());
    }

    /** Complete answers of those reached. */
    public OptionalDouble coop1() {
        return of(complete, reached());
    }

    public OptionalDouble coop2() {
        return of(complete + partial, reached());
    }

    /** Refusals of all. */
    public OptionalDouble ref1() {
        return of(refused, known() + unknown());
    }

    /** Reached, of all. */
    public OptionalDouble con1() {
        return of(reached(), known() + unknown());
    }

    private long known() {
        return reached() + noContact;
    }

    private long reached() {
        return complete + partial + refused + other;
    }

    private long unknown() {
        return unknownHousehold + unknownOther;
    }

    private static OptionalDouble of(long part, double whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
