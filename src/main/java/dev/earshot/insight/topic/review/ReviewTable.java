package dev.earshot.insight.topic.review;

import dev.earshot.insight.topic.Quote;
import dev.earshot.insight.topic.TopicRequest;
import dev.earshot.insight.topic.precision.Precision;
import dev.earshot.insight.topic.precision.Sampled;
import dev.earshot.score.topic.Topic;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A topic and the comments drawn for its review.
 *
 * @param mentions comments about it, from which a sample can be drawn
 * @param precision empty where nothing was drawn yet
 * @param sample those of the page; none where nothing was drawn, or for rules that were changed since
 * @param quotes by place; none where a comment was changed since
 * @param page from 1, of {@code pages}
 * @param heldBack whether so few comments are about it that their writers could be told
 */
record ReviewTable(
        TopicRequest request,
        Topic topic,
        LocalDate today,
        ZoneId zone,
        long mentions,
        Optional<Precision> precision,
        List<Sampled> sample,
        Map<Integer, Quote> quotes,
        int page,
        int pages,
        boolean heldBack) {}
