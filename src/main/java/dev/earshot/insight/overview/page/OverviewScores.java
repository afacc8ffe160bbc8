package dev.earshot.insight.overview.page;

import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Shares;
import dev.earshot.survey.question.Group;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people scored. */
@Schema(name = "OverviewDistribution")
public record OverviewScores(
        @Schema(description = "every score of the scale, the lowest first") List<Score> scores,
        @Schema(description = "detractors, passives, promoters") List<Part> groups) {

    @Schema(name = "OverviewScore")
    public record Score(
            @Schema(description = "as it was given") int score,
            @Schema(description = "promoter, passive or detractor") String group,
            @Schema(description = "how many gave it; 0 where held back") long count) {}

    @Schema(name = "OverviewGroup")
    public record Part(
            @Schema(description = "promoter, passive or detractor") String group,
            @Schema(description = "how many are in it; 0 where held back") long count,
            @Schema(description = "whole percent, which add up to 100; 0 where nobody answered") int percent) {}

    static OverviewScores of(Metric metric, Histogram answers) {
        Shares shares = Shares.of(metric, answers);
        Map<Group, Integer> percents = shares.percents();
        return new OverviewScores(
                IntStream.rangeClosed(answers.lowest(), answers.highest())
                        .mapToObj(score -> new Score(score, metric.group(score).key(), answers.count(score)))
                        .toList(),
                Stream.of(Group.DETRACTOR, Group.PASSIVE, Group.PROMOTER)
                        .map(group -> new Part(group.key(), shares.count(group), percents.getOrDefault(group, 0)))
                        .toList());
    }
}
