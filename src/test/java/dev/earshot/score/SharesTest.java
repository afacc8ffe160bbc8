package dev.earshot.score;

import static dev.earshot.survey.question.Group.DETRACTOR;
import static dev.earshot.survey.question.Group.PASSIVE;
import static dev.earshot.survey.question.Group.PROMOTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void sortTheirScalesAsPublished() {
        assertThat(Shares.of(Metric.nps(), Histogram.of(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)))
                .isEqualTo(new Shares(2, 2, 7));
        assertThat(Shares.of(Metric.csat(5), Histogram.of(1, 1, 1, 1, 1, 1))).isEqualTo(new Shares(2, 1, 2));
        assertThat(Shares.of(Metric.csat(7), Histogram.of(1, 1, 1, 1, 1, 1, 1, 1)))
                .isEqualTo(new Shares(2, 3, 2));
        assertThat(Shares.of(Metric.ces(), Histogram.of(1, 1, 1, 1, 1, 1, 1, 1)))
                .isEqualTo(new Shares(3, 1, 3));
        assertThat(Shares.of(Metric.mean(0, 10), Histogram.of(0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)))
                .isEqualTo(new Shares(2, 2, 7));
    }

    @Test
    void addUpToAHundred() {
        assertThat(new Shares(1, 1, 1).percents()).isEqualTo(Map.of(PROMOTER, 34, PASSIVE, 33, DETRACTOR, 33));
        assertThat(new Shares(995, 4, 1).percents()).isEqualTo(Map.of(PROMOTER, 100, PASSIVE, 0, DETRACTOR, 0));
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 1_000; i++) {
            Shares shares = new Shares(random.nextInt(90), random.nextInt(90), 1 + random.nextInt(90));
            assertThat(shares.percents().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(100);
        }
    }

    @Test
    void ofNobodyAreUnknown() {
        assertThat(new Shares(0, 0, 0).percents()).isEmpty();
    }
}
