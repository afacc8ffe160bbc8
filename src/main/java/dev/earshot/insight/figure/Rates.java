package dev.earshot.insight.figure;

import dev.earshot.insight.figure.AskedInvitations.Decided;
import dev.earshot.insight.trend.Trends;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.rollup.rate.AskedDay;
import dev.earshot.rollup.rate.AskedDays;
import dev.earshot.score.Histogram;
import dev.earshot.score.Programme;
import dev.earshot.score.Scores;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Opens response rates: the days the overview adds up, or the invitations as they stood on a past day. */
@ApplicationScoped
class Rates {

    private final AskedDays days;
    private final AskedInvitations invitations;
    private final Trends trends;

    Rates(AskedDays days, AskedInvitations invitations, Trends trends) {
        this.days = days;
        this.invitations = invitations;
        this.trends = trends;
    }

    Figure read(FigureRequest request) {
        Optional<Decided> decided = invitations.of(request, trends.zone());
        Histogram answers = request.asOf().isEmpty()
                ? counted(request)
                : decided.map(Decided::answers)
                        .orElseThrow(() -> new ProblemException(ProblemType.UNAVAILABLE.detail(
                                "Counting these invitations takes longer than a page may. Ask for fewer days.")));
        return Figure.of(
                request,
                trends.today(),
                Programme.IDENTIFIED,
                answers,
                Scores.estimate(request.metric(), answers, request.confidence().share()),
                decided.flatMap(all -> Waterfall.of(all.all(), all.leftOut(), answers.total())),
                decided.isEmpty(),
                FigureFacts.NONE);
    }

    private Histogram counted(FigureRequest request) {
        List<AskedDay> asked = days.between(request.asked().survey().id(), request.from(), request.end());
        long sent = asked.stream().mapToLong(AskedDay::sent).sum();
        long answered = asked.stream().mapToLong(AskedDay::answered).sum();
        return Histogram.of(0, Math.max(0, sent - answered), answered);
    }
}
