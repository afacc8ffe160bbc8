package dev.earshot.demo.truth;

/**
 * How much likelier than others people are to answer by what they would say, as factors. Happy people answer more.
 */
public record Candour(double detractors, double passives, double promoters) {

    static Candour draw(Dice dice) {
        return new Candour(dice.between(0.66, 0.78), dice.between(0.82, 0.92), dice.between(1.05, 1.15));
    }

    /** @param recommend 0 to 10 */
    public double of(int recommend) {
        return recommend <= 6 ? detractors : recommend <= 8 ? passives : promoters;
    }
}
