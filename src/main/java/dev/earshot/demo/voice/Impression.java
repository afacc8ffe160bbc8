package dev.earshot.demo.voice;

import dev.earshot.demo.shop.Courier;
import dev.earshot.demo.shop.Dice;
import dev.earshot.demo.shop.ShopDays;
import dev.earshot.demo.shop.Shopper;
import dev.earshot.demo.shop.Store;
import java.time.LocalDate;

/** What an order was like to its customer: three ratings and the likelihood to recommend, each 0 to 10. */
public record Impression(int courtesy, int speed, int quality, int recommend) {

    /** True weights: how far one point of a rating moves the likelihood to recommend. */
    public static final double COURTESY = 0.2;

    public static final double SPEED = 0.45;
    public static final double QUALITY = 0.35;

    private static final double USUAL_COURTESY = 8.5;
    private static final double USUAL_SPEED = 7.7;
    private static final double USUAL_QUALITY = 8.3;
    private static final double USUAL_SCORE = 8.66;

    /** An order from this store by this courier. */
    static Impression of(Shopper shopper, Store store, Courier courier, LocalDate day, Dice dice) {
        double person = shopper.temper() + shopper.mood(day);
        double late = courier.speed + ShopDays.rush(day);
        return rated(
                onTen(USUAL_COURTESY + store.courtesy + person + dice.bell(1.1)),
                onTen(USUAL_SPEED + store.speed + late + person + dice.bell(1.4)),
                onTen(USUAL_QUALITY + store.quality + person + dice.bell(1.2)),
                dice);
    }

    /** Whoever fills in the open form has a strong reason to, for better or worse. */
    static Impression volunteered(Dice dice) {
        double reason = dice.chance(0.4) ? -3 : 0.8;
        return rated(
                onTen(USUAL_COURTESY + reason / 2 + dice.bell(1.2)),
                onTen(USUAL_SPEED + reason + dice.bell(1.5)),
                onTen(USUAL_QUALITY + reason / 2 + dice.bell(1.3)),
                dice);
    }

    private static Impression rated(int courtesy, int speed, int quality, Dice dice) {
        double liking = score(courtesy - USUAL_COURTESY, speed - USUAL_SPEED, quality - USUAL_QUALITY);
        return new Impression(courtesy, speed, quality, onTen(USUAL_SCORE + liking + dice.bell(1.0)));
    }

    /** What differences in the ratings do to the likelihood to recommend, before it is rounded to the scale. */
    private static double score(double courtesy, double speed, double quality) {
        return COURTESY * courtesy + SPEED * speed + QUALITY * quality;
    }

    /** What a store truly adds to the likelihood to recommend, before scores are rounded. */
    public static double effect(Store store) {
        return score(store.courtesy, store.speed, store.quality);
    }

    static int onTen(double liking) {
        return (int) Math.round(Math.max(0, Math.min(10, liking)));
    }
}
