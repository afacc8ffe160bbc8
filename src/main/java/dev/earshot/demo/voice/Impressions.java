package dev.earshot.demo.voice;

import dev.earshot.demo.shop.Courier;
import dev.earshot.demo.shop.ShopDays;
import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.truth.Dice;
import dev.earshot.demo.truth.Driver;
import dev.earshot.demo.truth.Store;
import dev.earshot.demo.truth.Truth;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Draws what customers think of their orders, by what is true in this world. */
public final class Impressions {

    private static final double USUAL_SCORE = 8.3;

    /** How differently the same thing strikes people, in points of ten. */
    private static final double TASTE = 1.25;

    /** Who likes the shop recommends it a little more than the ratings say: what confounds ratings and score. */
    private static final double FONDNESS = 0.3;

    private final Truth truth;
    private final ShopDays days;

    public Impressions(Truth truth, ShopDays days) {
        this.truth = truth;
        this.days = days;
    }

    /** Of an order from this store by this courier. */
    public Impression of(Shopper shopper, Store store, Courier courier, LocalDate day, Dice dice) {
        double person = shopper.temper() + shopper.mood(day);
        Map<Driver, Integer> ratings = new EnumMap<>(Driver.class);
        for (Driver driver : Driver.ALL) {
            double there = store.effect(driver) + circumstances(driver, shopper, courier, day);
            ratings.put(driver, Impression.onTen(driver.usual + there + person + dice.bell(TASTE)));
        }
        return rated(ratings, FONDNESS * shopper.temper(), dice);
    }

    /** Whoever fills in the open form has a strong reason to, for better or worse. */
    Impression volunteered(Dice dice) {
        double reason = dice.chance(0.4) ? -3 : 0.8;
        Map<Driver, Integer> ratings = new EnumMap<>(Driver.class);
        for (Driver driver : Driver.ALL) {
            double felt = driver == Driver.SPEED ? reason : reason / 2;
            ratings.put(driver, Impression.onTen(driver.usual + felt + dice.bell(TASTE)));
        }
        return rated(ratings, 0, dice);
    }

    private double circumstances(Driver driver, Shopper shopper, Courier courier, LocalDate day) {
        double sum = driver == truth.change().driver() && isHit(shopper, courier, day)
                ? -truth.change().size()
                : 0;
        if (driver == Driver.SPEED) {
            sum += courier.speed + (ShopDays.isRush(day) ? truth.rush() : 0);
        }
        return sum;
    }

    /** A slower delivery is the new courier's; whatever else became worse did so for everybody there. */
    private boolean isHit(Shopper shopper, Courier courier, LocalDate day) {
        return truth.change().driver() == Driver.SPEED
                ? courier == Courier.SWIFTLINE
                : days.isChanged(truth.change(), shopper.country(), day);
    }

    private Impression rated(Map<Driver, Integer> ratings, double fondness, Dice dice) {
        double liking = USUAL_SCORE + fondness + dice.bell(1.0);
        for (Driver driver : Driver.ALL) {
            liking += truth.weights().of(driver) * (ratings.getOrDefault(driver, 0) - driver.usual);
        }
        return new Impression(
                ratings.getOrDefault(Driver.COURTESY, 0),
                ratings.getOrDefault(Driver.SPEED, 0),
                ratings.getOrDefault(Driver.QUALITY, 0),
                Impression.onTen(liking));
    }
}
