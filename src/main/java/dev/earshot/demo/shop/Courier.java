package dev.earshot.demo.shop;

import java.time.LocalDate;

/** Who brought an order, and by how many points of ten that truly changes the speed of delivery. */
public enum Courier {
    LARKPOST("Larkpost", 0),
    PICKUP("Pickup point", 0.4),
    /** New in Germany and Austria: the one cause of the one shift. */
    SWIFTLINE("Swiftline", -1.1);

    public final String label;
    public final double speed;

    Courier(String label, double speed) {
        this.label = label;
        this.speed = speed;
    }

    public static Courier of(Country country, LocalDate day, ShopDays days, Dice dice) {
        if (dice.chance(0.13)) {
            return PICKUP;
        }
        boolean served = country == Country.DE || country == Country.AT;
        return served && !day.isBefore(days.newCourier()) && dice.chance(0.95) ? SWIFTLINE : LARKPOST;
    }
}
