package dev.earshot.insight.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.trend.Asked;
import dev.earshot.insight.trend.Shop;
import dev.earshot.response.Origin;
import dev.earshot.score.Confidence;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Scores;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What led to a figure that is held back would tell it. */
class HeldBackFigureTest {

    private static final Asked NAMED = Shop.asked(Optional.empty());

    @Test
    void nothingIsLeftOfAFigureOfFew() {
        Figure few = figure(NAMED.by(Origin.OPEN), Shop.answers(1, 1, 2));
        assertThat(few.estimate().suppressed()).isTrue();
        assertThat(few.answers().total()).isZero();
        assertThat(few.shown()).isEmpty();
        assertThat(few.waterfall()).isEmpty();
        assertThat(few.facts()).isEqualTo(FigureFacts.NONE);
        assertThat(few.responses()).isEmpty();
    }

    @Test
    void allOfItIsThereWhereManyAnswered() {
        Figure many = figure(NAMED.by(Origin.OPEN), Shop.answers(10, 10, 20));
        assertThat(many.waterfall()).isPresent();
        assertThat(many.facts().flagged()).isEqualTo(2);
        assertThat(many.responses()).isPresent();
    }

    /** The responses of today are not those of that day. */
    @Test
    void aFigureOfAPastDayLeadsToNoResponses() {
        Histogram answers = Shop.answers(10, 10, 20);
        assertThat(figure(NAMED, answers, Optional.empty()).responses()).isPresent();
        assertThat(figure(NAMED, answers, Optional.of(Shop.START)).responses()).isEmpty();
    }

    private static Figure figure(Asked asked, Histogram answers) {
        return figure(asked, answers, Optional.empty());
    }

    private static Figure figure(Asked asked, Histogram answers, Optional<LocalDate> asOf) {
        FigureRequest request = new FigureRequest(
                asked,
                false,
                Optional.empty(),
                Shop.START,
                Shop.START.plusDays(6),
                Optional.empty(),
                Estimate.Basis.RESPONSES,
                asOf,
                Confidence.DEFAULT);
        return Figure.of(
                request,
                Shop.TODAY,
                asked.programme(),
                answers,
                Scores.estimate(asked.metric(), answers),
                Optional.of(new Waterfall(answers.total(), List.of(), answers.total())),
                false,
                new FigureFacts(1, 2, 3, 0, 0, Optional.empty(), true));
    }
}
