package dev.earshot.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.Page;
import dev.earshot.survey.Survey;
import dev.earshot.survey.question.Basics;
import dev.earshot.survey.question.CsatQuestion;
import dev.earshot.survey.question.NpsQuestion;
import dev.earshot.survey.question.Question;
import dev.earshot.survey.question.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Other words can ask the same, if their author says so. */
class RevisionTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private static Question nps(String words) {
        return new NpsQuestion(Basics.of("recommend", Text.of("en", words), true));
    }

    private static Revision revision(int number, Question question, Revision... same) {
        Survey survey = Survey.of("visit", List.of("en"), List.of(new Page(Optional.empty(), List.of(question))));
        return Revision.of(
                survey, "hash" + number, number, List.of(same).stream().findFirst());
    }

    private static String meaning(Revision revision) {
        return revision.meaning(revision.scored("recommend").orElseThrow());
    }

    private static WentLive live(int days, Revision revision) {
        return new WentLive(START.plus(Duration.ofDays(days)), revision);
    }

    @Test
    void takesTheMeaningOfWhatItSaysItIsTheSameAs() {
        Revision first = revision(1, nps("Would you recomend us?"));
        Revision second = revision(2, nps("Would you recommend us?"), first);
        Revision third = revision(3, nps("Would you recommend us to a friend?"), second);
        assertThat(meaning(third)).isEqualTo(meaning(first)).isEqualTo(meaning(second));
        assertThat(meaning(revision(4, nps("Would you recommend us to a friend?"))))
                .isNotEqualTo(meaning(first));
    }

    @Test
    void isNeverTheSameOnAnotherScaleOrOfAnotherType() {
        Revision first = revision(1, nps("Would you recommend us?"));
        Revision other = revision(
                2, new CsatQuestion(Basics.of("recommend", Text.of("en", "Would you recommend us?"), true)), first);
        assertThat(meaning(other)).isNotEqualTo(meaning(first));
    }

    @Test
    void breaksWhereTheMeaningChangesAndNowhereElse() {
        Revision first = revision(1, nps("Recomend?"));
        Revision corrected = revision(2, nps("Recommend?"), first);
        Revision reworded = revision(3, nps("Would you tell others?"));
        List<MeaningBreak> breaks = MeaningBreaks.of(
                List.of(live(0, first), live(1, corrected), live(2, reworded), live(3, corrected)), "recommend");
        assertThat(breaks)
                .containsExactly(
                        new MeaningBreak(START.plus(Duration.ofDays(2)), 2, 3, java.util.Set.of(MeaningChange.WORDING)),
                        new MeaningBreak(
                                START.plus(Duration.ofDays(3)), 3, 2, java.util.Set.of(MeaningChange.WORDING)));
    }

    @Test
    void breaksWhereTheSameIsNoLongerClaimed() {
        Revision first = revision(1, nps("Recomend?"));
        Revision corrected = revision(2, nps("Recommend?"), first);
        Revision silent = revision(3, nps("Recommend?"));
        assertThat(MeaningBreaks.of(List.of(live(0, corrected), live(1, silent)), "recommend"))
                .extracting(MeaningBreak::what)
                .containsExactly(java.util.Set.of(MeaningChange.WORDING));
    }
}
