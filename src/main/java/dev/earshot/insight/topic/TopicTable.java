package dev.earshot.insight.topic;

import dev.earshot.insight.topic.precision.Precision;
import dev.earshot.insight.topic.reading.CommentPass;
import dev.earshot.insight.topic.word.KeyWords;
import dev.earshot.insight.topic.word.Lexicon;
import dev.earshot.platform.yaml.Problem;
import dev.earshot.score.Estimate;
import dev.earshot.score.Metric;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What comments are about. Page, JSON and CSV show these same lines.
 *
 * @param zone in which days are reckoned
 * @param comments read of these days
 * @param more whether there are older ones, which nobody counted
 * @param silent comments among them in languages without topics, by language; they are in no share
 * @param elsewhere comments that were read in another language than that of their form, by the one they were read in
 * @param precisions how often the rules of topics are right, by topic, where somebody had comments drawn
 * @param whole the figure of all whose comments were held against the topics
 * @param lines those mentioned most first; those held back, then those nobody mentions, last
 * @param heldBack whether there are so few comments that their writers could be told
 * @param progress of reading older comments; empty before that began
 * @param problems of the file of topics, whose last good version is in use
 */
public record TopicTable(
        TopicRequest request,
        LocalDate today,
        ZoneId zone,
        long comments,
        boolean more,
        Map<String, Long> silent,
        Map<String, Long> elsewhere,
        Estimate whole,
        List<TopicLine> lines,
        KeyWords words,
        List<Lexicon> lexicons,
        Map<String, Precision> precisions,
        boolean heldBack,
        Optional<CommentPass.Progress> progress,
        List<Problem> problems) {

    public Metric metric() {
        return request.asked().metric();
    }

    public boolean isEmpty() {
        return comments == 0;
    }

    /** Of a topic that is shown. */
    public Optional<Precision> precision(TopicLine line) {
        return Optional.ofNullable(precisions.get(line.topic().id())).filter(one -> !line.heldBack());
    }

    /** Whether older comments are still to be read. */
    public boolean isCatchingUp() {
        return progress.filter(CommentPass.Progress::done).isEmpty();
    }
}
