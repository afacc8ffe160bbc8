package dev.earshot.insight.topic.review;

import dev.earshot.insight.Finding;
import dev.earshot.insight.topic.precision.Precision;
import dev.earshot.insight.topic.precision.Review;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Metric;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a review says so far, in sentences. */
final class ReviewWords {

    private ReviewWords() {}

    static Finding finding(ReviewTable table, ReviewMessages words, Speech speech) {
        String topic = table.topic().name(speech.format().locale().getLanguage());
        if (table.precision().filter(one -> !one.current()).isPresent()) {
            return Finding.of(words.changed(topic));
        }
        MetricWords rates = new MetricWords(Metric.rate(), speech);
        return table.precision()
                .filter(one -> one.reviewed() > 0)
                .map(one -> Finding.of(words.found(
                        topic, Finding.marked(rates.withUnit(one.share().value())), rates.interval(one.share()))))
                .orElseGet(() -> Finding.of(words.nobody(topic)));
    }

    /** How many were read, what they were drawn from, and for which rules. */
    static List<String> progress(ReviewTable table, ReviewMessages words, Speech speech) {
        List<String> sentences = new ArrayList<>();
        table.precision().filter(Precision::current).ifPresent(precision -> {
            Review review = precision.review();
            sentences.add(words.read(
                    speech.format().count(precision.size() - precision.waiting()),
                    speech.format().count(precision.size()),
                    speech.format().count(precision.right()),
                    speech.format().count(precision.wrong()),
                    speech.format().count(precision.skipped())));
            sentences.add(words.drawnFrom(
                    speech.format().count(review.of()),
                    speech.format().date(review.from(), table.today()),
                    speech.format().date(review.to(), table.today()),
                    speech.format().date(LocalDate.ofInstant(review.drawnAt(), table.zone()), table.today()),
                    review.rules()));
        });
        return sentences;
    }
}
