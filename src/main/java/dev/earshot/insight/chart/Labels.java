package dev.earshot.insight.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds a place beside each dot for its name, so that names lie neither on each other nor on dots, on a phone and on a wide
 * screen. A server knows no width: a place has to do at both.
 */
public final class Labels {

    private static final int[] WIDTHS = {280, 700};
    /** Pixels of a letter of chart text, rather more than less. */
    private static final double LETTER = 6.8;

    private static final double DOT = 7;
    private static final double ASIDE = 11;
    private static final double ABOVE_LINE = 10;
    private static final double BELOW_LINE = 3;
    private static final double OUTSIDE = 1_000;
    private static final double EDGE = 8;
    private static final List<Spot> TRIED = List.of(
            spot(1, -8),
            spot(-1, -8),
            spot(1, 18),
            spot(-1, 18),
            spot(1, -24),
            spot(-1, -24),
            spot(1, 34),
            spot(-1, 34));

    private Labels() {}

    /** @param x in percent, {@code y} in pixels from the top */
    record Mark(String name, double x, double y) {}

    /** Where a name stands to its dot, in pixels. */
    public record Spot(String dx, String dy, String anchor) {}

    private record Box(double left, double right, double top, double bottom) {

        double overlap(Box other) {
            double across = Math.min(right, other.right) - Math.max(left, other.left);
            double down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return across > 0 && down > 0 ? across * down : 0;
        }

        double outside(double width, double height) {
            double out = Math.max(0, -left)
                    + Math.max(0, right - width - EDGE)
                    + Math.max(0, -top)
                    + Math.max(0, bottom - height);
            return OUTSIDE * out;
        }
    }

    private static Spot spot(int side, int dy) {
        return new Spot(Coordinate.of(side * ASIDE), Integer.toString(dy), side > 0 ? "start" : "end");
    }

    /** @param corners words at the top left, top right, bottom left and bottom right */
    static List<Spot> place(List<Mark> marks, List<String> corners, double height) {
        List<Spot> spots = new ArrayList<>();
        for (Mark mark : marks) {
            spots.add(TRIED.stream()
                    .min(Comparator.comparingDouble(spot -> trouble(mark, spot, marks, spots, corners, height)))
                    .orElseThrow());
        }
        return List.copyOf(spots);
    }

    private static double trouble(
            Mark mark, Spot spot, List<Mark> marks, List<Spot> placed, List<String> corners, double height) {
        double trouble = 0;
        for (int width : WIDTHS) {
            Box box = box(mark, spot, width);
            trouble += box.outside(width, height);
            for (int i = 0; i < marks.size(); i++) {
                trouble += box.overlap(dot(marks.get(i), width));
                trouble += i < placed.size() ? box.overlap(box(marks.get(i), placed.get(i), width)) : 0;
            }
            for (int i = 0; i < corners.size(); i++) {
                trouble += box.overlap(corner(corners.get(i), i, width, height));
            }
        }
        return trouble;
    }

    private static Box box(Mark mark, Spot spot, int width) {
        double text = LETTER * mark.name.length();
        double start = mark.x / 100 * width + Double.parseDouble(spot.dx);
        double left = spot.anchor.equals("start") ? start : start - text;
        double line = mark.y + Double.parseDouble(spot.dy);
        return new Box(left, left + text, line - ABOVE_LINE, line + BELOW_LINE);
    }

    private static Box dot(Mark mark, int width) {
        double x = mark.x / 100 * width;
        return new Box(x - DOT, x + DOT, mark.y - DOT, mark.y + DOT);
    }

    private static Box corner(String words, int number, int width, double height) {
        double text = LETTER * words.length();
        double left = number % 2 == 0 ? EDGE : width - EDGE - text;
        double line = number < 2 ? 18 : height - 10;
        return new Box(left, left + text, line - ABOVE_LINE, line + BELOW_LINE);
    }
}
