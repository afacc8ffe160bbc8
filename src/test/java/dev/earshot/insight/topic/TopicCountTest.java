package dev.earshot.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.topic.reading.ReadComment;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Shop;
import dev.earshot.response.Origin;
import dev.earshot.score.Confidence;
import dev.earshot.score.topic.Dictionary;
import dev.earshot.score.topic.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who mentions a topic is told of many, and of nobody who could be recognised by it. */
class TopicCountTest {

    private static final Asked NAMED = Shop.asked(Optional.empty());
    private static final Asked UNASKED = NAMED.by(Origin.OPEN);

    @Test
    void thoseWhoMentionItStandBesideThoseWhoDoNot() {
        TopicLine line = line(NAMED, comments(30, 2, " late "), comments(70, 10, " "));
        assertThat(line.mentions()).isEqualTo(30);
        assertThat(line.unhappy()).isEqualTo(30);
        assertThat(line.share().value()).hasValue(30);
        assertThat(line.figure().value()).hasValue(-100);
        assertThat(line.others().value()).hasValue(100);
        assertThat(line.latest()).hasSize(2);
    }

    @Test
    void fewWhoMentionItAreHeldBackAlsoWithoutAScore() {
        assertHeldBack(line(UNASKED, comments(4, 2, " late "), comments(60, 10, " ")));
        assertHeldBack(line(UNASKED, comments(4, -1, " late "), comments(60, 10, " ")));
        assertThat(line(NAMED, comments(4, -1, " late "), comments(60, 10, " ")).mentions())
                .isEqualTo(4);
    }

    @Test
    void fewWhoDoNotMentionItAreHeldBackToo() {
        assertHeldBack(line(UNASKED, comments(60, 2, " late "), comments(4, 10, " ")));
        assertHeldBack(line(UNASKED, comments(60, 2, " late "), comments(4, -1, " ")));
        assertHeldBack(line(UNASKED, comments(60, -1, " late "), comments(4, -1, " ")));
        List<ReadComment> fewScored = new ArrayList<>(comments(60, -1, " "));
        fewScored.addAll(comments(4, 10, " "));
        assertHeldBack(line(UNASKED, comments(60, 2, " late "), fewScored));
    }

    private static void assertHeldBack(TopicLine line) {
        assertThat(line.heldBack()).isTrue();
        assertThat(line.mentions()).isZero();
        assertThat(line.unhappy()).isZero();
        assertThat(line.figure().value()).isEmpty();
        assertThat(line.others().value()).isEmpty();
        assertThat(line.shown()).isEmpty();
        assertThat(line.penalty()).isEmpty();
        assertThat(line.latest()).isEmpty();
    }

    private static TopicLine line(Asked asked, List<ReadComment> some, List<ReadComment> others) {
        List<ReadComment> all = new ArrayList<>(some);
        all.addAll(others);
        Dictionary dictionary = new Dictionary(List.of(new Topic("late", Map.of("en", "Late"), Map.of())), Map.of());
        TopicRequest request = new TopicRequest(asked, Shop.START, Shop.START.plusDays(6), Confidence.DEFAULT);
        return new TopicCount(request, dictionary, all, List.of()).lines().get(0);
    }

    /** @param score −1 for none */
    private static List<ReadComment> comments(int many, int score, String topics) {
        List<ReadComment> comments = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            comments.add(new ReadComment(
                    UUID.randomUUID(), i, "en", score < 0 ? OptionalInt.empty() : OptionalInt.of(score), topics, ""));
        }
        return comments;
    }
}
