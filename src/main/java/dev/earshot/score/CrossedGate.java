package dev.earshot.score;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;

/**
 * Which cells to hold back of a table of two dimensions with its sums, so that none of them follows from what is left. Cells
 * with fewer than k answers go first. Then, as long as a held-back number can be subtracted through any rows and columns, or
 * what is missing from a shown sum is fewer than k, the smallest cell that helps goes too. Paper 6.
 *
 * <p>Seen as a net: lines are knots, held-back cells are threads between a row and a column. A thread that lies on no ring
 * is the only unknown of a whole set of lines, so it could be computed.
 */
public final class CrossedGate {

    private final Programme programme;
    /** Answers by row and column; the last of each are the sums. */
    private final long[][] cells;

    private final boolean[][] hidden;
    /** Held-back cells not yet known to lie on a ring. */
    private final Deque<int[]> loose = new ArrayDeque<>();

    private CrossedGate(Programme programme, long[][] cells) {
        this.programme = programme;
        this.cells = cells;
        this.hidden = new boolean[cells.length][cells[0].length];
    }

    /**
     * @param table answers by row and column, both at least one, rows of equal length
     * @return what to hold back, with one more row and column than the table: those of the sums
     */
    public static boolean[][] hidden(Programme programme, long[][] table) {
        CrossedGate gate = new CrossedGate(programme, withSums(table));
        gate.hideFew();
        do {
            gate.tieAll();
        } while (gate.hideBare());
        return gate.hidden;
    }

    private static long[][] withSums(long[][] table) {
        int rows = table.length;
        int columns = table[0].length;
        long[][] cells = new long[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                cells[r][c] = table[r][c];
                cells[r][columns] += table[r][c];
                cells[rows][c] += table[r][c];
                cells[rows][columns] += table[r][c];
            }
        }
        return cells;
    }

    private void hideFew() {
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[0].length; c++) {
                if (programme.hides(cells[r][c])) {
                    hide(r, c);
                }
            }
        }
    }

    /** Puts every thread on a ring. Hiding more breaks no ring, so each is looked at until it has one, and never again. */
    private void tieAll() {
        while (!loose.isEmpty()) {
            int[] cell = loose.remove();
            BitSet side = reachedWithout(cell[0], cell[1]);
            while (!side.get(cells.length + cell[1]) && hideBetween(side)) {
                side = reachedWithout(cell[0], cell[1]);
            }
        }
    }

    private boolean hideBare() {
        boolean found = false;
        for (int line = 0; line < cells.length + cells[0].length; line++) {
            found |= bare(line) && hideBetween(only(line));
        }
        return found;
    }

    private void hide(int r, int c) {
        hidden[r][c] = true;
        loose.add(new int[] {r, c});
    }

    /** The lines that hang together with row {@code r} once its cell in column {@code c} is cut. Rows first, then columns. */
    private BitSet reachedWithout(int r, int c) {
        BitSet reached = new BitSet();
        Deque<Integer> next = new ArrayDeque<>();
        reached.set(r);
        next.add(r);
        while (!next.isEmpty()) {
            int line = next.remove();
            boolean row = line < cells.length;
            int length = row ? cells[0].length : cells.length;
            for (int i = 0; i < length; i++) {
                int y = row ? line : i;
                int x = row ? i : line - cells.length;
                int other = row ? cells.length + i : i;
                if (hidden[y][x] && !(y == r && x == c) && !reached.get(other)) {
                    reached.set(other);
                    next.add(other);
                }
            }
        }
        return reached;
    }

    /** Whether what is missing from the sum of a line tells of fewer than k. */
    private boolean bare(int line) {
        boolean row = line < cells.length;
        int length = row ? cells[0].length : cells.length;
        long missing = 0;
        for (int i = 0; i < length - 1; i++) {
            int y = row ? line : i;
            int x = row ? i : line - cells.length;
            missing += hidden[y][x] ? cells[y][x] : 0;
        }
        boolean sumShown = row ? !hidden[line][length - 1] : !hidden[length - 1][line - cells.length];
        return sumShown && programme.hides(missing);
    }

    private static BitSet only(int line) {
        BitSet side = new BitSet();
        side.set(line);
        return side;
    }

    /** Holds back the smallest cell between {@code side} and the other lines; sums and empty cells only where no other is left. */
    private boolean hideBetween(BitSet side) {
        Optional<int[]> best = Optional.empty();
        for (int r = 0; r < cells.length; r++) {
            for (int c = 0; c < cells[0].length; c++) {
                boolean between = side.get(r) != side.get(cells.length + c);
                if (!hidden[r][c] && between) {
                    int[] cell = {r, c};
                    best = best.filter(other -> !before(cell, other)).or(() -> Optional.of(cell));
                }
            }
        }
        best.ifPresent(cell -> hide(cell[0], cell[1]));
        return best.isPresent();
    }

    private boolean before(int[] one, int[] other) {
        int dearness = Integer.compare(dearness(one), dearness(other));
        return dearness < 0 || dearness == 0 && cells[one[0]][one[1]] < cells[other[0]][other[1]];
    }

    private int dearness(int[] cell) {
        int sums = (cell[0] == cells.length - 1 ? 1 : 0) + (cell[1] == cells[0].length - 1 ? 1 : 0);
        return 2 * sums + (cells[cell[0]][cell[1]] == 0 ? 1 : 0);
    }
}
