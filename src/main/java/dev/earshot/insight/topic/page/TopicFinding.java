package dev.earshot.insight.topic.page;

import dev.earshot.insight.Finding;
import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.topic.TopicLine;
import dev.earshot.insight.topic.TopicTable;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Verdict;
import dev.earshot.score.compare.Family.Judged;
import java.util.Comparator;
import java.util.List;

/**
 * What topics say: the one that goes with the greatest difference, the unhappy ones first.
 *
 * @param reason how they were judged; "" where there was nothing to judge
 */
record TopicFinding(Finding finding, VerdictMark verdict, String reason) {

    static TopicFinding of(TopicTable table, TopicMessages words, Speech speech) {
        List<TopicLine> judged = table.lines().stream()
                .filter(line -> line.penalty()
                                .flatMap(one -> one.member().change().shown())
                                .isPresent()
                        && line.penalty().orElseThrow().adjusted().isPresent())
                .toList();
        if (judged.isEmpty()) {
            return new TopicFinding(
                    Finding.of(words.tooFew(speech.format().count(table.comments()))),
                    new VerdictMark(Verdict.FEW, speech),
                    "");
        }
        String reason = words.judgedTogether(speech.format().count(judged.size()));
        List<TopicLine> signals = judged.stream()
                .filter(line -> verdict(line) == Verdict.SIGNAL)
                .sorted(Comparator.comparingDouble(line -> goodness(table, line)))
                .toList();
        if (judged.stream().allMatch(line -> verdict(line) == Verdict.FEW)) {
            return new TopicFinding(
                    Finding.of(words.undecided(speech.format().count(table.comments()))),
                    new VerdictMark(Verdict.FEW, speech),
                    "");
        }
        if (signals.isEmpty()) {
            return new TopicFinding(Finding.of(words.none()), new VerdictMark(Verdict.NOISE, speech), reason);
        }
        TopicLine worst = signals.get(0);
        MetricWords figures = new MetricWords(table.metric(), speech);
        String sentence = words.costs(
                Finding.marked(worst.topic().name(speech.format().locale().getLanguage())),
                Finding.marked(figures.withUnit(worst.figure().value())),
                Finding.marked(figures.withUnit(worst.others().value())));
        return new TopicFinding(
                Finding.of(sentence + others(signals.size() - 1, words, speech)),
                new VerdictMark(Verdict.SIGNAL, speech),
                reason);
    }

    private static Verdict verdict(TopicLine line) {
        return line.penalty().map(Judged::verdict).orElse(Verdict.FEW);
    }

    /** How much better those who mention it score. */
    private static double goodness(TopicTable table, TopicLine line) {
        double difference =
                line.penalty().orElseThrow().member().change().difference().orElseThrow();
        return table.metric().lowerIsBetter() ? -difference : difference;
    }

    private static String others(int count, TopicMessages words, Speech speech) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " " + words.oneMore();
            default -> " " + words.more(speech.format().count(count));
        };
    }
}
