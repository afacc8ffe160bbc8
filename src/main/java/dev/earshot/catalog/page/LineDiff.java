package dev.earshot.catalog.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one text has that another has not, line by line: a longest common subsequence by dynamic programming. */
final class LineDiff {

    /** Of either text; more would take too long to compare on the way to a page. */
    static final int MOST_LINES = 5_000;

    private static final int CONTEXT = 3;

    /**
     * A line, or where {@code skipped} is above 0 so many lines that both have.
     *
     * @param sign "+" added, "−" removed, "" the same
     */
    record Line(String sign, String text, int skipped) {

        public boolean isAdded() {
            return sign.equals("+");
        }

        public boolean isRemoved() {
            return sign.equals("−");
        }
    }

    private final List<String> old;
    private final List<String> young;

    private LineDiff(List<String> old, List<String> young) {
        this.old = old;
        this.young = young;
    }

    /** The changes with three lines around each; empty where both say the same. */
    static List<Line> between(String old, String young) {
        return folded(whole(old.lines().toList(), young.lines().toList()));
    }

    static boolean canCompare(String old, String young) {
        return old.lines().count() <= MOST_LINES && young.lines().count() <= MOST_LINES;
    }

    /** All lines of both. */
    static List<Line> whole(List<String> old, List<String> young) {
        return new LineDiff(old, young).lines();
    }

    private List<Line> lines() {
        int start = 0;
        int shortest = Math.min(old.size(), young.size());
        while (start < shortest && old.get(start).equals(young.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && old.get(old.size() - 1 - end).equals(young.get(young.size() - 1 - end))) {
            end++;
        }
        List<Line> lines = new ArrayList<>();
        old.subList(0, start).forEach(text -> lines.add(new Line("", text, 0)));
        middle(old.subList(start, old.size() - end), young.subList(start, young.size() - end), lines);
        old.subList(old.size() - end, old.size()).forEach(text -> lines.add(new Line("", text, 0)));
        return lines;
    }

    private static void middle(List<String> left, List<String> right, List<Line> lines) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] a = numbered(left, numbers);
        int[] b = numbered(right, numbers);
        int width = b.length;
        // One bit a cell: whether leaving out a line of the left text keeps more in common than one of the right.
        BitSet leftFirst = new BitSet(a.length * width);
        int[] below = new int[width + 1];
        int[] row = new int[width + 1];
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = width - 1; j >= 0; j--) {
                row[j] = a[i] == b[j] ? below[j + 1] + 1 : Math.max(below[j], row[j + 1]);
                if (below[j] >= row[j + 1]) {
                    leftFirst.set(i * width + j);
                }
            }
            int[] spare = below;
            below = row;
            row = spare;
        }
        int i = 0;
        int j = 0;
        while (i < a.length || j < width) {
            if (i < a.length && j < width && a[i] == b[j]) {
                lines.add(new Line("", left.get(i++), 0));
                j++;
            } else if (j == width || i < a.length && leftFirst.get(i * width + j)) {
                lines.add(new Line("−", left.get(i++), 0));
            } else {
                lines.add(new Line("+", right.get(j++), 0));
            }
        }
    }

    /** Equal lines get equal numbers: they are compared often. */
    private static int[] numbered(List<String> lines, Map<String, Integer> numbers) {
        lines.forEach(line -> numbers.putIfAbsent(line, numbers.size()));
        return lines.stream().mapToInt(numbers::get).toArray();
    }

    private static List<Line> folded(List<Line> lines) {
        BitSet shown = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).sign().isEmpty()) {
                shown.set(Math.max(0, i - CONTEXT), Math.min(lines.size(), i + CONTEXT + 1));
            }
        }
        List<Line> folded = new ArrayList<>();
        for (int i = 0; i < lines.size() && !shown.isEmpty(); ) {
            int next = shown.get(i) ? i : shown.nextSetBit(i);
            int end = next < 0 ? lines.size() : next;
            if (end > i) {
                folded.add(new Line("", "", end - i));
                i = end;
            } else {
                folded.add(lines.get(i++));
            }
        }
        return folded;
    }
}
