package dev.earshot.insight.digest.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.digest.DigestPeriod;
import dev.earshot.insight.digest.Rhythm;
import dev.earshot.insight.trend.By;
import dev.earshot.insight.trend.Shop;
import dev.earshot.insight.trend.Trend;
import dev.earshot.insight.trend.TrendRequest;
import dev.earshot.response.Origin;
import dev.earshot.rollup.DayTally;
import dev.earshot.rollup.repeats.Repeats;
import dev.earshot.score.Confidence;
import dev.earshot.score.TargetState;
import dev.earshot.score.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is news, and what is not. */
class DigestTest {

    private static final int WEEKS = 8;
    private static final DigestPeriod LAST = new DigestPeriod(Rhythm.WEEKLY, Shop.START.plusWeeks(WEEKS - 1));

    private static final DayTally USUAL = Shop.week(WEEKS - 2, 40, 30, 130);
    /** Alone a signal, hardly. */
    private static final DayTally WORSE = Shop.week(WEEKS - 1, 57, 33, 110);

    private static final DayTally SAME = Shop.week(WEEKS - 1, 40, 32, 128);

    @Test
    void aDropLargerThanChanceIsNews() {
        Digest digest = digest(figure(USUAL, WORSE));
        assertThat(digest.figures().get(0).change().verdict()).isEqualTo(Verdict.SIGNAL);
        assertThat(digest.figures().get(0).isNews()).isTrue();
    }

    /** Whoever looks at five figures finds one that moved. */
    @Test
    void theSameDropIsNoiseAmongSeveralFigures() {
        List<DigestFigure> all = Stream.concat(
                        Stream.of(figure(USUAL, WORSE)),
                        Stream.generate(() -> figure(USUAL, SAME)).limit(4))
                .toList();
        Digest digest = Digest.of(LAST, Confidence.DEFAULT, all);
        assertThat(digest.tested()).isEqualTo(5);
        assertThat(digest.figures()).noneMatch(DigestFigure::isNews);
        assertThat(digest.figures().get(0).change().pValue().getAsDouble())
                .isGreaterThan(all.get(0).change().pValue().getAsDouble());
    }

    @Test
    void newsLeadsBeforeWhatStaysAndThatBeforeWhatIsUnknown() {
        DigestFigure few = figure(Shop.week(WEEKS - 1, 1, 1, 3));
        DigestFigure same = figure(USUAL, SAME);
        DigestFigure news = figure(USUAL, Shop.week(WEEKS - 1, 120, 30, 50));
        Digest digest = digest(few, same, news);
        assertThat(digest.leading().orElseThrow().estimate()).isEqualTo(news.estimate());
        assertThat(digest(few, same).leading().orElseThrow()).isEqualTo(same);
        assertThat(digest(few).leading()).contains(few);
        assertThat(digest().leading()).isEmpty();
    }

    @Test
    void fewAnswersAreNoNews() {
        DigestFigure few =
                digest(figure(USUAL, Shop.week(WEEKS - 1, 9, 0, 0))).figures().get(0);
        assertThat(few.change().verdict()).isEqualTo(Verdict.FEW);
        assertThat(few.isNews()).isFalse();
    }

    /** 2 in a thousand of two million answers: real, and not to be seen in the figures. */
    @Test
    void aChangeTooSmallToBeSeenIsNoNews() {
        DigestFigure figure = digest(figure(
                        Shop.week(WEEKS - 2, 400_000, 300_000, 1_300_000),
                        Shop.week(WEEKS - 1, 404_000, 296_000, 1_300_000)))
                .figures()
                .get(0);
        assertThat(figure.change().verdict()).isEqualTo(Verdict.SIGNAL);
        assertThat(figure.change().shown().orElseThrow()).isZero();
        assertThat(figure.isNews()).isFalse();
    }

    @Test
    void ofAFewUnaskedNeitherChangeNorRateIsTold() {
        DigestRate rate = new DigestRate(50, 4);
        DigestFigure few = unasked(Shop.week(WEEKS - 2, 9, 9, 9), Shop.week(WEEKS - 1, 2, 1, 1), rate);
        assertThat(few.estimate().suppressed()).isTrue();
        assertThat(few.change().difference()).isEmpty();
        assertThat(few.change().before())
                .isEqualTo(few.trend().points().get(WEEKS - 2).estimate());
        assertThat(few.rate()).isEmpty();
        DigestFigure fewBefore = unasked(Shop.week(WEEKS - 2, 1, 1, 2), Shop.week(WEEKS - 1, 40, 20, 40), rate);
        assertThat(fewBefore.change().difference()).isEmpty();
        DigestFigure many = unasked(Shop.week(WEEKS - 2, 9, 9, 9), Shop.week(WEEKS - 1, 9, 9, 9), rate);
        assertThat(many.change().difference()).isPresent();
        assertThat(many.rate()).containsExactly(rate);
    }

    @Test
    void nothingIsComparedWithAnswersToAnotherQuestion() {
        List<DayTally> before = List.of(USUAL);
        List<DayTally> after = List.of(WORSE);
        DigestFigure figure = DigestFigure.of(
                LAST, Shop.reworded(WEEKS, WEEKS - 1, before, after), List.of(USUAL, WORSE), Repeats.NONE, List.of());
        assertThat(figure.change().difference()).isEmpty();
        assertThat(figure.changed()).contains(LAST.start());
        assertThat(figure.isNews()).isFalse();
    }

    private static DigestFigure unasked(DayTally then, DayTally now, DigestRate rate) {
        TrendRequest request = new TrendRequest(
                Shop.asked(Optional.empty()).by(Origin.OPEN),
                By.WEEK,
                Shop.START,
                Shop.START.plusWeeks(WEEKS).minusDays(1));
        List<DayTally> days = List.of(then, now);
        Trend trend = Trend.of(request, Shop.ZONE, Shop.TODAY, days, Repeats.NONE);
        return DigestFigure.of(LAST, trend, days, Repeats.NONE, List.of(rate));
    }

    @Test
    void theFigureIsTheLastPointOfTheTrend() {
        DigestFigure figure = digest(figure(USUAL, WORSE)).figures().get(0);
        assertThat(figure.estimate())
                .isEqualTo(figure.trend().points().get(WEEKS - 1).estimate());
        assertThat(figure.change().before())
                .isEqualTo(figure.trend().points().get(WEEKS - 2).estimate());
        assertThat(figure.target().orElseThrow().state()).isEqualTo(TargetState.MISSED);
    }

    private static Digest digest(DigestFigure... figures) {
        return Digest.of(LAST, Confidence.DEFAULT, List.of(figures));
    }

    private static DigestFigure figure(DayTally... days) {
        Trend trend = Shop.byWeek(Optional.of(60.), WEEKS, List.of(days));
        return DigestFigure.of(LAST, trend, List.of(days), Repeats.NONE, List.of());
    }
}
