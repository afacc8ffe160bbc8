package dev.earshot.insight.topic.word;

import dev.earshot.insight.topic.reading.ReadComment;
import dev.earshot.score.Metric;
import dev.earshot.score.tone.Heard;
import dev.earshot.survey.question.Group;
import java.util.List;
import java.util.Optional;

/** Comments beside the scores of those who wrote them. */
public final class Scored {

    private Scored() {}

    /** Scores kept before the scale changed may lie beside it. */
    public static boolean isOn(Metric metric, int score) {
        return metric.lowest() <= score && score <= metric.highest();
    }

    public static boolean has(ReadComment comment, Metric metric) {
        return comment.score().isPresent() && isOn(metric, comment.score().getAsInt());
    }

    static List<String> stems(ReadComment comment) {
        return comment.terms().stream()
                .map(term -> Stems.of(term, comment.language()))
                .distinct()
                .toList();
    }

    /** Empty for those who are neither happy nor unhappy, or gave no score. */
    static Optional<Heard> heard(ReadComment comment, Metric metric) {
        return Optional.of(comment)
                .filter(one -> has(one, metric))
                .map(one -> metric.group(one.score().getAsInt()))
                .filter(group -> group != Group.PASSIVE)
                .map(group -> new Heard(comment.author(), stems(comment), group == Group.PROMOTER));
    }
}
