package dev.earshot.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.score.Confidence;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import dev.earshot.score.tone.ToneContrast;
import dev.earshot.score.topic.Topic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TopicLineTest {

    @Test
    void soundsBrighterOrDarkerOnlyBeyondChanceOfAllTopics() {
        assertThat(line(.4, .01).direction()).isEqualTo(TopicLine.Direction.BRIGHTER);
        assertThat(line(-.4, .01).direction()).isEqualTo(TopicLine.Direction.DARKER);
        assertThat(line(-.4, .9).direction()).isEqualTo(TopicLine.Direction.ALIKE);
    }

    /** @param adjusted the p-value after all topics; that of the topic alone is always small */
    private static TopicLine line(double difference, double adjusted) {
        var estimate = Scores.estimate(Metric.nps(), Histogram.empty(0, 10), Confidence.DEFAULT.share());
        return new TopicLine(
                new Topic("late", Map.of("en", "Late"), Map.of()),
                30,
                10,
                estimate,
                estimate,
                Optional.empty(),
                estimate,
                Optional.empty(),
                Optional.of(new ToneContrast(30, difference, .001)),
                OptionalDouble.of(adjusted),
                List.of());
    }
}
