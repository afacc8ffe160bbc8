package dev.earshot.demo.voice;

import dev.earshot.demo.truth.Driver;

/** What an order was like to its customer: three ratings and the likelihood to recommend, each 0 to 10. */
public record Impression(int courtesy, int speed, int quality, int recommend) {

    /** The same order, by somebody who was talked into a ten. */
    Impression begged() {
        return new Impression(courtesy, speed, quality, 10);
    }

    int rating(Driver driver) {
        return switch (driver) {
            case COURTESY -> courtesy;
            case SPEED -> speed;
            case QUALITY -> quality;
        };
    }

    static int onTen(double liking) {
        return (int) Math.round(Math.max(0, Math.min(10, liking)));
    }
}
