package dev.earshot.insight.topic.review;

import dev.earshot.insight.topic.Quote;
import dev.earshot.insight.topic.Quotes;
import dev.earshot.insight.topic.TopicFigures;
import dev.earshot.insight.topic.TopicRequest;
import dev.earshot.insight.topic.precision.Precision;
import dev.earshot.insight.topic.precision.Review;
import dev.earshot.insight.topic.precision.Reviews;
import dev.earshot.insight.topic.precision.Sampled;
import dev.earshot.insight.topic.reading.ReadComment;
import dev.earshot.insight.topic.reading.ReadComments;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Reads a sample with its comments, which are shown where the page of topics would show some of the same days. */
@ApplicationScoped
class ReviewReader {

    /** Comments of a page. */
    static final int AT_ONCE = 10;

    private final Trends trends;
    private final TopicFigures topics;
    private final Reviews reviews;
    private final ReadComments comments;
    private final Quotes quotes;

    ReviewReader(Trends trends, TopicFigures topics, Reviews reviews, ReadComments comments, Quotes quotes) {
        this.trends = trends;
        this.topics = topics;
        this.reviews = reviews;
        this.comments = comments;
        this.quotes = quotes;
    }

    ReviewTable read(Asked asked, ReviewParameters parameters) {
        TopicRequest request = parameters.of(asked, trends.today(), trends.confidence());
        Optional<Precision> precision = precision(asked, parameters.topic());
        Optional<Review> current = precision.filter(Precision::current).map(Precision::review);
        TopicFigures.About about = about(
                parameters.topic(),
                current.map(review -> new TopicRequest(asked, review.from(), review.to(), request.confidence()))
                        .orElse(request));
        List<Sampled> sample = current.map(reviews::sample).orElse(List.of());
        boolean heldBack =
                about.heldBack() || current.isPresent() && asked.programme().hides(sample.size());
        List<Sampled> readable = heldBack ? List.of() : sample;
        Map<Integer, Quote> said = quotes(asked, parameters.topic(), readable);
        int pages = (readable.size() + AT_ONCE - 1) / AT_ONCE;
        int page = Math.min(parameters.page().orElse(firstUnread(readable, said)), Math.max(1, pages));
        List<Sampled> shown =
                readable.stream().skip((page - 1L) * AT_ONCE).limit(AT_ONCE).toList();
        return new ReviewTable(
                request,
                about.line().topic(),
                trends.today(),
                trends.zone(),
                about.responses().size(),
                precision.filter(any -> !about.heldBack()),
                shown,
                said,
                page,
                pages,
                heldBack);
    }

    /** Comments about the topic on the days asked for; none where they are held back. */
    TopicFigures.About about(String topic, TopicRequest request) {
        return topics.about(topic, request)
                .orElseThrow(() ->
                        new ProblemException(ProblemType.NOT_FOUND.detail("\"topic\" names no topic of topics.yaml.")));
    }

    Optional<Precision> precision(Asked asked, String topic) {
        return Optional.ofNullable(reviews.of(asked.survey().id(), asked.origin(), trends.confidence())
                .get(topic));
    }

    private static int firstUnread(List<Sampled> sample, Map<Integer, Quote> said) {
        for (int i = 0; i < sample.size(); i++) {
            if (sample.get(i).judgement().isEmpty()
                    && said.containsKey(sample.get(i).place())) {
                return 1 + i / AT_ONCE;
            }
        }
        return 1;
    }

    private Map<Integer, Quote> quotes(Asked asked, String topic, List<Sampled> sample) {
        if (sample.isEmpty()) {
            return Map.of();
        }
        Map<UUID, ReadComment> read = comments.of(
                sample.stream().map(Sampled::response).toList(),
                asked.question().id());
        Map<UUID, String> texts = quotes.texts(asked.survey(), read.values());
        Map<Integer, Quote> quoted = new TreeMap<>();
        sample.forEach(one -> Optional.ofNullable(read.get(one.response()))
                .flatMap(comment -> quotes.inFull(topic, comment, texts))
                .ifPresent(quote -> quoted.put(one.place(), quote)));
        return quoted;
    }
}
