package dev.earshot.response.tap;

import org.jspecify.annotations.Nullable;

/** What the page's script sends. Whatever is missing counts as not said. */
record Tap(@Nullable String ticket, @Nullable Integer score, @Nullable Signals signals) {

    /**
     * @param touched whether somebody moved, touched or pressed a key, in an event the browser vouches for
     * @param driven whether the browser says a program drives it: {@code navigator.webdriver}
     * @param after milliseconds since the page had loaded
     */
    record Signals(boolean touched, boolean driven, long after) {}

    /** The page's script takes no notice of a touch before. */
    private static final long TOUCH = 400;

    /** The page's script waits so long where nobody touches anything. */
    private static final long IN_SIGHT = 5_000;

    boolean isTouched() {
        return signals != null && signals.touched() && signals.after() >= TOUCH;
    }

    /** Whether the page's own script can have sent it. */
    boolean isOfThePage() {
        return isTouched() || signals != null && signals.after() >= IN_SIGHT;
    }

    boolean isDriven() {
        return signals == null || signals.driven();
    }
}
