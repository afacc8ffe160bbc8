package dev.earshot.insight.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps labels from lying on each other. */
final class Apart {

    private Apart() {}

    /**
     * Moves heights apart to at least {@code gap}, from the top down, then up again where the last would pass {@code
     * bottom}. Order is kept.
     */
    static List<Double> of(List<Double> heights, double gap, double bottom) {
        List<Integer> order = IntStream.range(0, heights.size())
                .boxed()
                .sorted(Comparator.comparing(heights::get))
                .toList();
        List<Double> moved = new ArrayList<>(heights);
        for (int i = 1; i < order.size(); i++) {
            double least = moved.get(order.get(i - 1)) + gap;
            moved.set(order.get(i), Math.max(least, moved.get(order.get(i))));
        }
        double most = bottom;
        for (int i = order.size() - 1; i >= 0; i--) {
            moved.set(order.get(i), Math.min(most, moved.get(order.get(i))));
            most = moved.get(order.get(i)) - gap;
        }
        return moved;
    }
}
