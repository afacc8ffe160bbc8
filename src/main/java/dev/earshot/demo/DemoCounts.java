package dev.earshot.demo;

import java.util.Locale;

/** How much was written for the demo. */
public record DemoCounts(int customers, int purchases, int invitations, int responses) {

    @Override
    public String toString() {
        return String.format(
                Locale.UK,
                "%,d customers, %,d orders, tickets and returns, %,d decisions and %,d responses",
                customers,
                purchases,
                invitations,
                responses);
    }
}
