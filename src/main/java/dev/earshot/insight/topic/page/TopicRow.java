package dev.earshot.insight.topic.page;

import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.topic.Quotes;
import dev.earshot.insight.topic.TopicLine;
import dev.earshot.insight.topic.TopicTable;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Metric;
import dev.earshot.score.Verdict;
import dev.earshot.score.compare.Family.Judged;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the page.
 *
 * @param href the responses behind it; empty where there are none to show
 * @param mentions "121 comments, 23% ± 2", or why it shows none
 * @param bar its width, and {@code striped} that of what detractors wrote; "" where nothing may be drawn
 * @param few whether its figure is too uncertain to act on
 * @param figure "" where there is none
 * @param penalty "" where too few mention it to judge
 * @param noise whether the difference is no more than chance makes
 * @param tone "" where it cannot be told
 */
record TopicRow(
        String name,
        Optional<String> href,
        String mentions,
        String bar,
        String striped,
        String detractors,
        boolean few,
        String figure,
        String margin,
        String others,
        String penalty,
        boolean noise,
        Optional<VerdictMark> verdict,
        String tone,
        List<Said> quotes) {

    static List<TopicRow> of(
            TopicTable table, Quotes quotes, Map<UUID, String> texts, TopicMessages words, Speech speech) {
        long most = most(table);
        return table.lines().stream()
                .map(line -> row(table, line, most, quotes, texts, words, speech))
                .toList();
    }

    static long most(TopicTable table) {
        return Math.max(
                1, table.lines().stream().mapToLong(TopicLine::mentions).max().orElse(1));
    }

    private static TopicRow row(
            TopicTable table,
            TopicLine line,
            long most,
            Quotes quotes,
            Map<UUID, String> texts,
            TopicMessages words,
            Speech speech) {
        MetricWords figures = new MetricWords(table.metric(), speech);
        boolean shown = line.mentions() > 0;
        boolean known = line.figure().value().isPresent();
        Optional<Judged> penalty = line.penalty();
        return new TopicRow(
                line.topic().name(speech.format().locale().getLanguage()),
                Optional.of(TopicLinks.responses(table.request(), line.topic().id()))
                        .filter(href -> shown),
                mentions(line, words, speech),
                shown ? width(line.mentions(), most) : "",
                shown ? width(line.unhappy(), most) : "",
                words.detractors(speech.format().count(line.unhappy())),
                !line.figure().conclusive(),
                known ? figures.withUnit(line.figure().value()) : "",
                known ? figures.margin(line.figure()) : "",
                line.others().value().isPresent() && known
                        ? figures.withUnit(line.others().value())
                        : "",
                penalty.filter(one -> one.verdict() != Verdict.FEW)
                        .flatMap(one -> one.member().change().shown())
                        .map(speech.format()::signed)
                        .orElse(""),
                penalty.filter(one -> one.verdict() == Verdict.NOISE).isPresent(),
                Optional.of(new VerdictMark(penalty.map(Judged::verdict).orElse(Verdict.FEW), speech))
                        .filter(mark -> shown),
                tone(line, words),
                line.latest().stream()
                        .flatMap(one -> quotes.about(line.topic().id(), one, texts).stream())
                        .map(one -> Said.of(one, speech.format().locale().getLanguage()))
                        .toList());
    }

    private static String mentions(TopicLine line, TopicMessages words, Speech speech) {
        if (line.heldBack()) {
            return words.tooFewToShow();
        }
        if (line.mentions() < 2) {
            return line.mentions() == 0 ? words.noMention() : words.oneMention();
        }
        MetricWords shares = new MetricWords(Metric.rate(), speech);
        return words.mentions(
                speech.format().count(line.mentions()),
                shares.withUnit(line.share().value()),
                shares.margin(line.share()));
    }

    /** "12.5%". */
    static String width(long part, long most) {
        return String.format(Locale.ROOT, "%.1f%%", 100.0 * part / most);
    }

    private static String tone(TopicLine line, TopicMessages words) {
        return switch (line.direction()) {
            case BRIGHTER -> words.brighter();
            case DARKER -> words.darker();
            case ALIKE -> words.alike();
            case UNKNOWN -> "";
        };
    }
}
