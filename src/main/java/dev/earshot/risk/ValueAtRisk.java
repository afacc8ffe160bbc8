package dev.earshot.risk;

/**
 * What a customer's leaving would cost, beside how likely it is: two columns, never one.
 *
 * @param chance of leaving, 0 to 1, from outcomes seen; not from points alone
 * @param annualValue of their orders, in money
 */
public record ValueAtRisk(double chance, double annualValue) {

    public ValueAtRisk {
        if (!(chance >= 0 && chance <= 1) || !(annualValue >= 0)) {
            throw new IllegalArgumentException(
                    "a chance is 0 to 1 and a value not below 0, not " + chance + " and " + annualValue);
        }
    }

    /** By which a list of work is sorted where chances are known. */
    public double expected() {
        return chance * annualValue;
    }
}
