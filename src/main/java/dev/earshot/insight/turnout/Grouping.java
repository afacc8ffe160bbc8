package dev.earshot.insight.turnout;

import dev.earshot.insight.turnout.Trait.Category;
import dev.earshot.insight.turnout.Trait.Kind;
import dev.earshot.score.statistics.Quantile;
import dev.earshot.survey.Segment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Touches in groups by one thing that is known of each.
 *
 * @param of position of the group of each touch; −1 where the touch is in none
 */
record Grouping(Trait trait, int[] of) {

    /** Fewer are put together: a handful says nothing, and may tell of somebody. */
    static final int FEWEST = 10;

    private static final int MOST_VALUES = 12;
    private static final double[] DAYS = {0, 1, 2, 4, 8};

    /** By the value of a field, the most frequent first; rare ones together. */
    static Grouping ofField(Segment field, int column, List<Touch> touches) {
        Map<String, Integer> seen = new HashMap<>();
        touches.forEach(touch -> seen.merge(touch.values()[column], 1, Integer::sum));
        List<String> kept = seen.entrySet().stream()
                .filter(value -> value.getValue() >= FEWEST && !value.getKey().equals(Segment.OTHER))
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> value) -> -value.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_VALUES)
                .map(Map.Entry::getKey)
                .toList();
        List<String> names = new ArrayList<>(kept);
        boolean others = seen.size() > kept.size();
        if (others) {
            names.add(Segment.OTHER);
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            places.put(kept.get(i), i);
        }
        int[] of = touches.stream()
                .mapToInt(touch -> places.getOrDefault(touch.values()[column], kept.size()))
                .toArray();
        return counted(
                Kind.FIELD, field.field(), names.stream().map(Edges::named).toList(), of, touches);
    }

    /** By what the order was worth, in four parts that are about equally large. */
    static Grouping ofWorth(List<Touch> touches) {
        double[] known = touches.stream()
                .mapToDouble(Touch::worth)
                .filter(worth -> !Double.isNaN(worth))
                .toArray();
        double[] edges = known.length == 0
                ? new double[0]
                : Arrays.stream(new double[] {0, .25, .5, .75})
                        .map(share -> share == 0
                                ? Arrays.stream(known).min().orElseThrow()
                                : round(Quantile.of(known, share)))
                        .sorted()
                        .distinct()
                        .toArray();
        return ofNumber(Kind.WORTH, "order.total", edges, Touch::worth, touches);
    }

    /** To two digits: the edge of a quarter is a matter of taste, and a round one is easier to remember. */
    private static double round(double edge) {
        return new BigDecimal(edge)
                .round(new MathContext(2, RoundingMode.HALF_UP))
                .doubleValue();
    }

    /** By the days between the event and the mail; only those who were invited have any. */
    static Grouping ofDelay(List<Touch> touches) {
        return ofNumber(Kind.DELAY, "delay", DAYS, Touch::delay, touches);
    }

    private static Grouping ofNumber(
            Kind kind, String key, double[] edges, ToDoubleFunction<Touch> number, List<Touch> touches) {
        List<Edges> groups = new ArrayList<>();
        for (int i = 0; i < edges.length; i++) {
            groups.add(new Edges("", edges[i], i + 1 < edges.length ? edges[i + 1] : Double.NaN));
        }
        int[] of = touches.stream()
                .mapToDouble(number)
                .mapToInt(value -> place(value, edges))
                .toArray();
        boolean unknown = kind != Kind.DELAY && Arrays.stream(of).anyMatch(place -> place < 0);
        if (unknown) {
            Arrays.setAll(of, i -> of[i] < 0 ? edges.length : of[i]);
            groups.add(Edges.named(""));
        }
        return counted(kind, key, groups, of, touches);
    }

    private static int place(double value, double[] edges) {
        int place = -1;
        for (int i = 0; i < edges.length && value >= edges[i]; i++) {
            place = i;
        }
        return place;
    }

    private record Edges(String name, double from, double below) {

        static Edges named(String name) {
            return new Edges(name, Double.NaN, Double.NaN);
        }
    }

    private static Grouping counted(Kind kind, String key, List<Edges> groups, int[] of, List<Touch> touches) {
        long[][] counts = new long[groups.size()][3];
        for (int i = 0; i < of.length; i++) {
            if (of[i] >= 0) {
                Touch touch = touches.get(i);
                counts[of[i]][0]++;
                counts[of[i]][1] += touch.invited() ? 1 : 0;
                counts[of[i]][2] += touch.answered() ? 1 : 0;
            }
        }
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Edges edges = groups.get(i);
            categories.add(new Category(edges.name, edges.from, edges.below, counts[i][0], counts[i][1], counts[i][2]));
        }
        return new Grouping(new Trait(kind, key, categories), of);
    }
}
