package dev.earshot.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrendCsvTest {

    @Test
    void writesDatesNumbersAndEmptyCells() {
        Trend trend = Shop.byWeek(Optional.empty(), 2, List.of(Shop.week(0, 1, 1, 2)));
        String[] lines = TrendCsv.of(TrendDocument.of(trend).points()).split("\r\n");
        assertThat(lines[0]).isEqualTo(TrendCsv.HEADER);
        assertThat(lines[1])
                .startsWith("2025-06-02,2025-06-08,false,4,25.0,25,-")
                .endsWith(",2,1,1,D,false,0,4.0");
        assertThat(lines[2]).isEqualTo("2025-06-09,2025-06-15,false,0,,,,,0,0,0,D,false,0,0.0");
    }
}
