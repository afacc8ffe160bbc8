package dev.earshot.score;

import dev.earshot.survey.question.Group;

/**
 * What else is said of a rating, each with its interval: percent of those who answered, the net in points.
 *
 * @param top in the good group: the top two of five
 * @param bottom in the bad group: the bottom two of five
 * @param net top less bottom
 * @param topBox the best value alone
 * @param bottomBox the worst value alone
 */
public record Boxes(Estimate top, Estimate bottom, Estimate net, Estimate topBox, Estimate bottomBox) {

    public static Boxes of(Metric metric, Histogram answers, double confidence) {
        metric.requireScale(answers.lowest(), answers.highest());
        boolean lowIsGood = metric.group(metric.lowest()) == Group.PROMOTER;
        int best = lowIsGood ? metric.lowest() : metric.highest();
        int worst = lowIsGood ? metric.highest() : metric.lowest();
        return new Boxes(
                Scores.share(metric, Group.PROMOTER, answers, confidence),
                Scores.share(metric, Group.DETRACTOR, answers, confidence),
                Scores.net(metric, answers, confidence),
                Scores.boxes(answers, best, best, confidence),
                Scores.boxes(answers, worst, worst, confidence));
    }
}
