package dev.earshot.insight.topic.precision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Draws by chance, the same again from the same seed. */
final class Draw {

    private Draw() {}

    /** In the order drawn; all of them where there are no more than {@code most}. */
    static List<UUID> of(List<UUID> all, int most, long seed) {
        List<UUID> lots = new ArrayList<>(all);
        Collections.sort(lots);
        Collections.shuffle(lots, new Random(seed));
        return List.copyOf(lots.subList(0, Math.min(most, lots.size())));
    }
}
