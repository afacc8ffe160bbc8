package dev.earshot.demo.shop;

import dev.earshot.demo.truth.Change;
import dev.earshot.demo.truth.Country;
import dev.earshot.demo.truth.Dice;
import dev.earshot.demo.truth.Driver;
import java.time.LocalDate;

/** Who brought an order. */
public enum Courier {
    LARKPOST("Larkpost", 0),
    PICKUP("Pickup point", 0.4),
    /** Where deliveries became slower, it was this new one. */
    SWIFTLINE("Swiftline", 0);

    private static final double PICKED_UP = 0.13;

    public final String label;

    /** By how many points of ten it truly changes the speed of delivery, apart from what changed in this world. */
    public final double speed;

    Courier(String label, double speed) {
        this.label = label;
        this.speed = speed;
    }

    public static Courier of(Country country, LocalDate day, ShopDays days, Change change, Dice dice) {
        if (dice.chance(PICKED_UP)) {
            return PICKUP;
        }
        boolean served = change.driver() == Driver.SPEED && days.isChanged(change, country, day);
        return served && dice.chance(Change.NEW_COURIERS_ORDERS / (1 - PICKED_UP)) ? SWIFTLINE : LARKPOST;
    }
}
