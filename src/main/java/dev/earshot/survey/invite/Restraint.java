package dev.earshot.survey.invite;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How few are asked.
 *
 * @param ownCoolingOff least time between two invitations of this survey to one customer; zero for none
 * @param sample share of the customers who are asked at all, in percent, 1 to 100; always the same ones
 * @param dailyCap most mails of this survey in a local day of the house; what is over waits
 */
public record Restraint(Duration ownCoolingOff, int sample, OptionalInt dailyCap) {

    /** Everybody, as often as the cooling-off over all surveys allows. */
    public static final Restraint USUAL = new Restraint(Duration.ZERO, 100, OptionalInt.empty());
}
