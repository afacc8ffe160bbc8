package dev.earshot.insight.segment;

import dev.earshot.insight.Finding;
import dev.earshot.insight.VerdictMark;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.platform.page.Format;
import dev.earshot.score.Verdict;
import java.util.Comparator;
import java.util.List;

/**
 * What a comparison of segments says: the one that differs most clearly, and how many others do.
 *
 * @param reason how they were judged; "" where there was nothing to judge
 */
record SegmentFinding(Finding finding, VerdictMark verdict, String reason) {

    static SegmentFinding of(SegmentTable table, FieldWords names, SegmentMessages words, Speech speech) {
        Format format = speech.format();
        List<SegmentTable.Line> judged = table.lines().stream()
                .filter(line -> line.place().adjusted().isPresent())
                .toList();
        if (judged.size() < 2) {
            return new SegmentFinding(Finding.of(words.tooFew()), new VerdictMark(Verdict.FEW, speech), "");
        }
        String reason = words.judgedTogether(format.count(judged.size()));
        List<SegmentTable.Line> signals = judged.stream()
                .filter(line -> line.place().verdict() == Verdict.SIGNAL)
                .sorted(clearest())
                .toList();
        if (signals.isEmpty()) {
            String sentence = table.differ() ? words.noneDiffers() : words.noEvidence();
            return new SegmentFinding(Finding.of(sentence), new VerdictMark(Verdict.NOISE, speech), reason);
        }
        String sentence =
                clearest(table, signals.get(0), names, words, speech) + others(signals.size() - 1, words, format);
        return new SegmentFinding(Finding.of(sentence), new VerdictMark(Verdict.SIGNAL, speech), reason);
    }

    private static Comparator<SegmentTable.Line> clearest() {
        return Comparator.comparingDouble(
                        (SegmentTable.Line line) -> line.place().adjusted().orElseThrow())
                .thenComparing(
                        Comparator.comparingDouble(SegmentFinding::distance).reversed());
    }

    private static double distance(SegmentTable.Line line) {
        return Math.abs(
                line.place().raw().value().orElse(0) - line.rest().value().orElse(0));
    }

    private static String clearest(
            SegmentTable table, SegmentTable.Line line, FieldWords names, SegmentMessages words, Speech speech) {
        MetricWords figures = new MetricWords(table.metric(), speech);
        return words.differs(
                Finding.marked(names.line(table.request(), line.name())),
                Finding.marked(figures.withUnit(line.best())),
                Finding.marked(figures.withUnit(line.rest().value())));
    }

    private static String others(int count, SegmentMessages words, Format format) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " " + words.oneMoreDiffers();
            default -> " " + words.moreDiffer(format.count(count));
        };
    }
}
