package dev.earshot.score.sample;

import java.util.Arrays;
import java.util.Optional;

/**
 * One variable at the three steps from customer to answer: the first step shows whom a unit chose to invite, the second who
 * then answered.
 *
 * @param eligible touches at which somebody could have been invited, by category
 * @param invited of which were
 * @param responded of which answered
 */
public record Layers(long[] eligible, long[] invited, long[] responded) {

    /** Who was invited, against who could have been. */
    public Optional<FrameFit> coverage() {
        return of(invited, eligible);
    }

    /** Who answered, against who was invited. */
    public Optional<FrameFit> response() {
        return of(responded, invited);
    }

    /** Who answered, against who could have been invited: both steps at once. */
    public Optional<FrameFit> overall() {
        return of(responded, eligible);
    }

    private static Optional<FrameFit> of(long[] seen, long[] frame) {
        return FrameFit.of(seen, Arrays.stream(frame).asDoubleStream().toArray());
    }
}
