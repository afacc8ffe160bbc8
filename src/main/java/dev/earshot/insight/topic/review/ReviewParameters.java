package dev.earshot.insight.topic.review;

import dev.earshot.insight.topic.TopicParameters;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/** The query string of the page of a review, as it came. */
public class ReviewParameters extends TopicParameters {

    @QueryParam("topic")
    Optional<String> topic = Optional.empty();

    @QueryParam("page")
    Optional<String> page = Optional.empty();

    String topic() {
        return topic.orElse("");
    }

    /** From 1. */
    Optional<Integer> page() {
        return page.filter(number -> number.matches("[1-9]")).map(Integer::valueOf);
    }
}
