package dev.earshot.insight.turnout;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Touches for tests. */
final class Crowd {

    private final List<Touch> touches = new ArrayList<>();
    private final SplittableRandom random = new SplittableRandom(11);

    /** @param asked how many of them were invited, {@code gave} how many of these answered with {@code score} */
    Crowd add(String country, String store, double worth, int all, int asked, int gave, int score) {
        for (int i = 0; i < all; i++) {
            boolean invited = i < asked;
            boolean answered = i < gave;
            touches.add(new Touch(
                    invited,
                    answered,
                    new String[] {country, store},
                    worth,
                    invited ? random.nextDouble(0, 3) : Double.NaN,
                    answered ? random.nextDouble(1, 100) : Double.NaN,
                    answered ? score : Touch.NO_SCORE,
                    Double.NaN));
        }
        return this;
    }

    Crowd add(Touch touch) {
        touches.add(touch);
        return this;
    }

    /** Asked at once and answered after so many hours. */
    static Touch answer(String store, double lag, int score, double details) {
        return new Touch(true, true, new String[] {"DE", store}, 10, 0, lag, score, details);
    }

    List<Touch> touches() {
        return List.copyOf(touches);
    }
}
