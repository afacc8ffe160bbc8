package dev.earshot.insight.overview.page;

import dev.earshot.account.RailBadge;
import dev.earshot.insight.Finding;
import dev.earshot.insight.RepeatNote;
import dev.earshot.insight.overview.Comparison;
import dev.earshot.insight.overview.Overview;
import dev.earshot.insight.trend.MetricWords;
import dev.earshot.insight.trend.Speech;
import dev.earshot.score.Estimate;
import dev.earshot.score.Verdict;
import dev.earshot.survey.Segment;
import dev.earshot.survey.Survey;
import java.util.Optional;

/** The sentences of an overview. */
record OverviewWords(Overview overview, OverviewMessages says, Speech speech) {

    Finding finding() {
        return OverviewFinding.of(overview.compared(), overview.trend(), says, speech);
    }

    String seeWhen() {
        Comparison compared = overview.compared();
        if (compared.change().verdict() != Verdict.SIGNAL) {
            return says.seeTrend();
        }
        return compared.change().difference().orElseThrow() > 0 ? says.seeRose() : says.seeFell();
    }

    /** Where it moved, only where it really did and the survey keeps fields to compare by. */
    Optional<OverviewPage.Where> seeWhere() {
        Comparison compared = overview.compared();
        Survey survey = overview.asked().survey();
        if (compared.change().verdict() != Verdict.SIGNAL
                || survey.segments().stream().noneMatch(Segment::isCounted)) {
            return Optional.empty();
        }
        String href = "/segments?survey=" + survey.id() + "&from="
                + compared.weeks().start() + "&to=" + compared.weeks().end();
        boolean up = compared.change().difference().orElseThrow() > 0;
        return Optional.of(new OverviewPage.Where(href, up ? says.seeWhereRose() : says.seeWhereFell()));
    }

    String counted() {
        Comparison compared = overview.compared();
        return says.counted(
                        speech.answers(overview.now().n()),
                        speech.format()
                                .longDate(
                                        compared.weeks().start(),
                                        compared.weeks().end()),
                        speech.format()
                                .longDate(
                                        compared.weeks().end(), compared.weeks().end()))
                + RepeatNote.of(overview.now(), compared.allowsForRepeats(), speech)
                        .map(sentence -> " " + sentence)
                        .orElse("");
    }

    Optional<String> unasked() {
        return overview.unasked().map(estimate -> estimate.suppressed() ? says.unaskedFew() : unasked(estimate));
    }

    private String unasked(Estimate estimate) {
        MetricWords words = new MetricWords(overview.open().metric(), speech);
        String figure = words.name() + " " + words.inFull(estimate.value()) + " " + words.margin(estimate);
        return says.unasked(speech.format().count(estimate.n()), figure);
    }

    /** "All 14 open cases". */
    String all(int open) {
        if (open == 1) {
            return says.oneCase();
        }
        return open >= RailBadge.MANY
                ? says.manyCases(speech.format().count(RailBadge.MANY))
                : says.allCases(speech.format().count(open));
    }
}
