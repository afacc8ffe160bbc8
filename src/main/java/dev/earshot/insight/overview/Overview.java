package dev.earshot.insight.overview;

import dev.earshot.insight.PeopleFirst;
import dev.earshot.insight.topic.TopicTable;
import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Trend;
import dev.earshot.response.Origin;
import dev.earshot.response.clicks.LeftOut;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import java.util.List;
import java.util.Optional;

/**
 * All that the first page says. Page and JSON show these same figures.
 *
 * @param asked the headline question of the survey chosen
 * @param compared its figure
 * @param open the figure of those who came by themselves
 * @param trend of the same weeks, to say when a change began
 * @param figures the row of large ones, the response rate last
 * @param leftOut taps in the mail that are in no figure
 * @param people empty where no room knows of any
 */
public record Overview(
        Asked asked,
        Comparison compared,
        Comparison open,
        Trend trend,
        List<OverviewFigure> figures,
        Optional<LeftOut> leftOut,
        TopicTable topics,
        Optional<Waiting> people,
        List<Comment> comments) {

    /** @param open how many wait; {@code RailBadge.MANY} stands for as many or more */
    public record Waiting(List<PeopleFirst.Person> first, int open) {}

    public Weeks weeks() {
        return compared.weeks();
    }

    public Estimate now() {
        return compared.change().after();
    }

    public boolean isEmpty() {
        return compared.now().total() == 0 && open.now().total() == 0;
    }

    /** How many gave each score; of few people who were promised not to be told apart, none. */
    public Histogram distribution() {
        Histogram answers = compared.now();
        return now().suppressed() ? Histogram.empty(answers.lowest(), answers.highest()) : answers;
    }

    /** The figure of those who were not asked, which is in no other; empty where it is the headline itself, or there is none. */
    public Optional<Estimate> unasked() {
        return Optional.of(open.change().after())
                .filter(estimate -> asked.origin() == Origin.INVITED)
                .filter(estimate -> estimate.suppressed() || estimate.n() > 0);
    }
}
