package dev.earshot.score;

import static dev.earshot.score.Programme.ANONYMOUS;
import static dev.earshot.score.Programme.CONFIDENTIAL;
import static dev.earshot.score.Programme.IDENTIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CrossedGateTest {

    @Test
    void showsATableOfMany() {
        assertThat(hidden(ANONYMOUS, new long[][] {{10, 30}, {0, 25}})).isZero();
        assertThat(hidden(IDENTIFIED, new long[][] {{1, 2}, {3, 1}})).isZero();
    }

    @Test
    void hidesThreeOthersWithOneSmallCell() {
        boolean[][] hidden = CrossedGate.hidden(ANONYMOUS, new long[][] {{3, 40, 50}, {30, 20, 60}, {70, 80, 90}});
        assertThat(hidden).isDeepEqualTo(new boolean[][] {
            {true, true, false, false},
            {true, true, false, false},
            {false, false, false, false},
            {false, false, false, false}
        });
    }

    /** Two pairs that each hold together would leave the one cell between them to be computed. */
    @Test
    void hidesACellThatFollowsOnlyFromManySumsTogether() {
        long[][] table = {{4, 5, 50, 60}, {6, 7, 70, 80}, {90, 3, 4, 5}, {90, 95, 6, 7}};
        assertThat(derivable(table, CrossedGate.hidden(ANONYMOUS, table))).isEmpty();
    }

    @Test
    void hidesASumOfFewWithItsCells() {
        boolean[][] hidden = CrossedGate.hidden(CONFIDENTIAL, new long[][] {{3, 0}, {40, 50}});
        assertThat(hidden[0][2]).isTrue();
        boolean[][] few = CrossedGate.hidden(CONFIDENTIAL, new long[][] {{1, 1}, {1, 1}});
        assertThat(few[2][2]).isTrue();
    }

    @Test
    void leavesNothingToSubtract() {
        SplittableRandom random = new SplittableRandom(33);
        for (int i = 0; i < 400; i++) {
            long[][] table = new long[1 + random.nextInt(5)][1 + random.nextInt(5)];
            int most = 5 + random.nextInt(60);
            for (long[] row : table) {
                Arrays.setAll(row, c -> random.nextInt(5) == 0 ? random.nextInt(4) : random.nextInt(most));
            }
            Programme programme = random.nextBoolean() ? ANONYMOUS : CONFIDENTIAL;
            boolean[][] hidden = CrossedGate.hidden(programme, table);
            assertThat(derivable(table, hidden)).as(Arrays.deepToString(table)).isEmpty();
            for (int r = 0; r < table.length; r++) {
                for (int c = 0; c < table[0].length; c++) {
                    assertThat(programme.hides(table[r][c]) && !hidden[r][c]).isFalse();
                }
            }
        }
    }

    @Test
    void neverHidesGroupsOfTwo() {
        assertThatThrownBy(() -> new Programme(2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(CONFIDENTIAL.and(ANONYMOUS)).isEqualTo(ANONYMOUS);
        assertThat(CONFIDENTIAL.and(IDENTIFIED)).isEqualTo(CONFIDENTIAL);
    }

    private static long hidden(Programme programme, long[][] table) {
        long count = 0;
        for (boolean[] row : CrossedGate.hidden(programme, table)) {
            for (boolean cell : row) {
                count += cell ? 1 : 0;
            }
        }
        return count;
    }

    /** Hidden cells that linear algebra finds from the sums: those alone in a row of the reduced equations. */
    private static List<Integer> derivable(long[][] table, boolean[][] hidden) {
        int height = hidden.length;
        int width = hidden[0].length;
        double[][] lines = new double[height + width][height * width];
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                if (hidden[r][c]) {
                    lines[r][r * width + c] = c == width - 1 ? -1 : 1;
                    lines[height + c][r * width + c] = r == height - 1 ? -1 : 1;
                }
            }
        }
        reduce(lines);
        List<Integer> found = new ArrayList<>();
        for (double[] line : lines) {
            long unknowns = Arrays.stream(line).filter(x -> Math.abs(x) > 1e-9).count();
            if (unknowns == 1) {
                found.add(0);
            }
        }
        return found;
    }

    private static void reduce(double[][] lines) {
        int done = 0;
        for (int column = 0; column < lines[0].length && done < lines.length; column++) {
            int pivot = done;
            for (int i = done; i < lines.length; i++) {
                pivot = Math.abs(lines[i][column]) > Math.abs(lines[pivot][column]) ? i : pivot;
            }
            if (Math.abs(lines[pivot][column]) > 1e-9) {
                double[] line = lines[pivot];
                lines[pivot] = lines[done];
                lines[done] = line;
                double by = line[column];
                Arrays.setAll(line, j -> line[j] / by);
                for (int i = 0; i < lines.length; i++) {
                    double factor = i == done ? 0 : lines[i][column];
                    double[] other = lines[i];
                    Arrays.setAll(other, j -> other[j] - factor * line[j]);
                }
                done++;
            }
        }
    }
}
