package dev.earshot.insight.digest.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * A piece of a bar that is made of table cells, for no mail program shows a drawing: pale where the margin reaches, with a
 * line at its left where the figure or the target is.
 *
 * @param width in percent of the bar; all of them together are 100
 * @param edge "value", "target" or ""
 */
public record BarCell(int width, boolean band, String edge) {

    private static final int WHOLE = 100;

    /** A line needs some room at its right. */
    private static final int LAST_LINE = 98;

    /** @param value position of the figure in the picture, 0 to 1, as all of them */
    static List<BarCell> of(double low, double value, double high, OptionalDouble target) {
        int from = percent(low);
        int until = Math.max(percent(high), from + 1);
        int figure = Math.min(percent(value), LAST_LINE);
        int aim = target.isPresent() ? Math.min(percent(target.getAsDouble()), LAST_LINE) : figure;
        List<Integer> edges = new ArrayList<>(new TreeSet<>(List.of(0, from, until, figure, aim, WHOLE)));
        List<BarCell> cells = new ArrayList<>();
        for (int i = 0; i < edges.size() - 1 && edges.get(i) < WHOLE; i++) {
            int start = edges.get(i);
            cells.add(new BarCell(
                    edges.get(i + 1) - start,
                    from <= start && start < until,
                    start == figure ? "value" : start == aim ? "target" : ""));
        }
        return cells;
    }

    /** Only the target, where there is no figure. */
    static List<BarCell> empty(OptionalDouble target) {
        int aim = target.isPresent() ? Math.min(percent(target.getAsDouble()), LAST_LINE) : 0;
        BarCell rest = new BarCell(WHOLE - aim, false, target.isPresent() ? "target" : "");
        return aim == 0 ? List.of(rest) : List.of(new BarCell(aim, false, ""), rest);
    }

    private static int percent(double share) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * WHOLE);
    }
}
