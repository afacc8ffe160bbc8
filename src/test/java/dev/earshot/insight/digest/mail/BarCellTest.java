package dev.earshot.insight.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bars of table cells. */
class BarCellTest {

    @Test
    void theMarginIsPaleAndLinesStandAtTheFigureAndTheTarget() {
        assertThat(BarCell.of(.2, .3, .4, OptionalDouble.of(.75)))
                .containsExactly(
                        new BarCell(20, false, ""),
                        new BarCell(10, true, ""),
                        new BarCell(10, true, "value"),
                        new BarCell(35, false, ""),
                        new BarCell(25, false, "target"));
    }

    @Test
    void aFigureOnItsTargetHasOneLine() {
        assertThat(BarCell.of(.2, .3, .4, OptionalDouble.of(.3)))
                .extracting(BarCell::edge)
                .containsExactly("", "", "value", "");
    }

    @Test
    void withoutAFigureOnlyTheTargetIsThere() {
        assertThat(BarCell.empty(OptionalDouble.of(.5)))
                .containsExactly(new BarCell(50, false, ""), new BarCell(50, false, "target"));
        assertThat(BarCell.empty(OptionalDouble.empty())).containsExactly(new BarCell(100, false, ""));
        assertThat(BarCell.empty(OptionalDouble.of(0))).containsExactly(new BarCell(100, false, "target"));
    }

    @Test
    void everyBarIsWholeAndHasItsLineInItsBand() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            double value = random.nextDouble();
            double low = value * random.nextDouble();
            double high = value + (1 - value) * random.nextDouble();
            List<BarCell> cells = BarCell.of(low, value, high, OptionalDouble.of(random.nextDouble()));
            assertThat(cells.stream().mapToInt(BarCell::width).sum()).isEqualTo(100);
            assertThat(cells).allMatch(cell -> cell.width() > 0);
            assertThat(cells).filteredOn(cell -> cell.edge().equals("value")).hasSize(1);
        }
        assertThat(BarCell.of(1, 1, 1, OptionalDouble.empty()))
                .extracting(BarCell::width)
                .containsExactly(98, 2);
        assertThat(BarCell.of(0, 0, 0, OptionalDouble.empty())).contains(new BarCell(1, true, "value"));
    }
}
