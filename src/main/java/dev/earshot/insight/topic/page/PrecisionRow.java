package dev.earshot.insight.topic.page;

import dev.earshot.insight.topic.TopicLine;
import dev.earshot.insight.topic.TopicTable;
import dev.earshot.insight.topic.precision.Precision;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Metric;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How often the rules of a topic are right.
 *
 * @param href where its comments are reviewed
 * @param share "93% (81% to 98%)"; "" where nobody has read any
 * @param state how many were read and when, and whether the words are still the same
 */
record PrecisionRow(String name, String href, String share, String state) {

    /** Of topics somebody mentions. */
    static List<PrecisionRow> of(TopicTable table, TopicMessages words, Speech speech) {
        return table.lines().stream()
                .filter(line -> line.mentions() > 0)
                .map(line -> row(table, line, words, speech))
                .toList();
    }

    private static PrecisionRow row(TopicTable table, TopicLine line, TopicMessages words, Speech speech) {
        return new PrecisionRow(
                line.topic().name(speech.format().locale().getLanguage()),
                TopicLinks.review(table.request(), line.topic().id()),
                table.precision(line).map(one -> share(one, words, speech)).orElse(""),
                table.precision(line)
                        .map(one -> state(one, table, words, speech))
                        .orElseGet(words::notReviewed));
    }

    private static String share(Precision precision, TopicMessages words, Speech speech) {
        MetricWords rates = new MetricWords(Metric.rate(), speech);
        return precision.reviewed() == 0
                ? ""
                : words.right(rates.withUnit(precision.share().value()), rates.interval(precision.share()));
    }

    private static String state(Precision precision, TopicTable table, TopicMessages words, Speech speech) {
        if (precision.judgedAt().isEmpty()) {
            return words.drawn();
        }
        String count = speech.format().count(precision.reviewed());
        String size = speech.format().count(precision.size());
        String date = speech.format().date(day(precision.judgedAt().get(), table), table.today());
        return precision.current() ? words.reviewedNow(count, size, date) : words.reviewedBefore(count, size, date);
    }

    private static LocalDate day(Instant moment, TopicTable table) {
        return LocalDate.ofInstant(moment, table.zone());
    }
}
