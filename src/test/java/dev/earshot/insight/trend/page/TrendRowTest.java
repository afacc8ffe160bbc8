package dev.earshot.insight.trend.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.trend.Shop;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.insight.trend.Trend;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendRowTest {

    /** What an address opens is the question as it is asked now. */
    @Test
    void onlyFiguresOfTheQuestionOfTodayAreOpened() {
        Trend trend = Shop.reworded(
                4,
                2,
                List.of(Shop.week(0, 10, 20, 70), Shop.week(1, 10, 20, 70)),
                List.of(Shop.week(2, 10, 20, 70), Shop.week(3, 10, 20, 70)));
        List<TrendRow> rows = TrendRow.of(trend, Spoken.bundle(TrendMessages.class, "en"), Spoken.ENGLISH);
        assertThat(rows).extracting(TrendRow::answers).containsExactly("100", "100", "100", "100");
        assertThat(rows)
                .extracting(row -> row.opened().isPresent())
                .as("the newest first")
                .containsExactly(true, true, false, false);
    }
}
