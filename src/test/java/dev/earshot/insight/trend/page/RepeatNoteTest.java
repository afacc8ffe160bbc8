package dev.earshot.insight.trend.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.insight.RepeatNote;
import dev.earshot.insight.trend.ItemNonResponse;
import dev.earshot.insight.trend.Spoken;
import dev.earshot.score.Design;
import dev.earshot.score.Estimate;
import dev.earshot.score.Histogram;
import dev.earshot.score.Metric;
import dev.earshot.score.Scores;
import org.junit.jupiter.api.Test;

class RepeatNoteTest {

    private static final Histogram ANSWERS = Histogram.of(0, 0, 0, 0, 0, 0, 400, 0, 200, 400, 0, 1_000);

    private static final TrendMessages SAYS = Spoken.bundle(TrendMessages.class, "en");

    private static Estimate estimate(double deff) {
        return Scores.estimate(Metric.nps(), ANSWERS, .95, Design.clustered(deff));
    }

    @Test
    void saysHowMuchTheAnswersSay() {
        assertThat(RepeatNote.of(estimate(1.25), true, Spoken.ENGLISH))
                .contains(
                        "The margins allow for customers who answered more than once: together the 2,000 answers say as"
                                + " much as 1,600 independent ones would.");
    }

    @Test
    void saysNothingWhereRepeatsDoNothing() {
        assertThat(RepeatNote.of(estimate(1), true, Spoken.ENGLISH)).isEmpty();
        assertThat(RepeatNote.effective(estimate(3).withheld(), Spoken.ENGLISH)).isEmpty();
    }

    @Test
    void saysWhereNobodyHasLookedYet() {
        assertThat(RepeatNote.of(estimate(1), false, Spoken.ENGLISH))
                .hasValueSatisfying(words -> assertThat(words).startsWith("The margins do not allow yet"));
        assertThat(RepeatNote.of(estimate(1).withheld(), false, Spoken.ENGLISH)).isEmpty();
    }

    @Test
    void tellsThoseWhoLeftAQuestionEmptyFromThoseItDidNotConcern() {
        assertThat(UnansweredNote.of(new ItemNonResponse(1_234, 74, 12), SAYS, Spoken.ENGLISH))
                .contains(
                        "Of 1,234 who were shown the question 74 (6%) left it empty, and 12 (1%) chose that it does not"
                                + " apply. They are in no figure; nor is anybody who was not shown it.");
        assertThat(UnansweredNote.of(new ItemNonResponse(50, 1, 0), SAYS, Spoken.ENGLISH))
                .contains(
                        "Of 50 who were shown the question 1 (2%) left it empty. They are in no figure; nor is anybody"
                                + " who was not shown it.");
        assertThat(UnansweredNote.of(new ItemNonResponse(50, 0, 0), SAYS, Spoken.ENGLISH))
                .isEmpty();
    }
}
