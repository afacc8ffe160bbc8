package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.survey.Answers;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void addsUpWhateverTheOrder() {
        Histogram monday = Histogram.empty(1, 5).plus(5).plus(3);
        Histogram tuesday = Histogram.of(1, 0, 2, 0, 0, 1);
        assertThat(monday.plus(tuesday)).isEqualTo(tuesday.plus(monday)).isEqualTo(Histogram.of(1, 0, 2, 1, 0, 2));
        assertThat(monday).isEqualTo(Histogram.of(1, 0, 0, 1, 0, 1));
        assertThat(monday.plus(tuesday).total()).isEqualTo(5);
    }

    @Test
    void countsBothEndsOfARange() {
        Histogram answers = Histogram.of(0, 1, 2, 3, 4);
        assertThat(answers.between(1, 2)).isEqualTo(5);
        assertThat(answers.between(-5, 50)).isEqualTo(10);
        assertThat(answers.highest()).isEqualTo(3);
        assertThat(answers.count(4)).isZero();
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThatThrownBy(() -> Histogram.of(0, 3, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Histogram.empty(1, 5).plus(6)).hasMessage("6 is not on the scale 1 to 5");
        assertThatThrownBy(() -> Histogram.empty(1, 5).plus(Histogram.empty(1, 7)))
                .hasMessageContaining("never pooled");
        assertThatThrownBy(() -> Scores.estimate(Metric.nps(), Histogram.of(1, 1, 1, 1, 1, 1)))
                .hasMessageContaining("NPS is answered from 0 to 10");
    }

    @Test
    void isNotMovedBySkippedAnswers() {
        Text text = Text.of("en", "How likely are you to recommend us?");
        NpsQuestion question = new NpsQuestion(Basics.of("nps", text, false));
        Histogram answers = Histogram.empty(0, 10);
        for (String posted : List.of("10", "", "9", " ", "10")) {
            Answers read =
                    Answers.read(List.of(question), id -> List.of(posted)).answers();
            if (read.score("nps").isPresent()) {
                answers = answers.plus(read.score("nps").getAsInt());
            }
        }
        Estimate estimate = Scores.estimate(Metric.of(question), answers);
        assertThat(estimate.value()).hasValue(100);
        assertThat(estimate.n()).isEqualTo(3);
    }

    @Test
    void addsUpManyAtOnce() {
        Histogram one = Histogram.of(1, 1, 0, 2);
        assertThat(Histogram.sum(1, 3, List.of(one, one, Histogram.of(1, 0, 5, 0))))
                .isEqualTo(Histogram.of(1, 2, 5, 4));
        assertThat(Histogram.sum(1, 3, List.of())).isEqualTo(Histogram.empty(1, 3));
        assertThatThrownBy(() -> Histogram.sum(0, 3, List.of(one))).isInstanceOf(IllegalArgumentException.class);
    }
}
