package dev.earshot.score.driver.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.driver.Draws;
import dev.earshot.score.driver.PenaltyReward;
import dev.earshot.score.driver.budget.Lever.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void theBestStepIsBoughtUntilAnotherIsBetter() {
        Lever speed = new Lever("Speed", 1_000, .5, 1, List.of(new Piece(.5, 12), new Piece(2, 4)));
        Lever courtesy = new Lever("Courtesy", 500, .5, 1, List.of(new Piece(1, 5)));
        Budget budget = Budget.allocate(List.of(speed, courtesy), 3_400);
        assertThat(budget.steps())
                .extracting(Budget.Step::lever)
                .as("6 for 1,000, then twice 2.5 for 500, then 2 for 1,000")
                .containsExactly(0, 1, 1, 0);
        assertThat(budget.gained()).isCloseTo(6 + 2.5 + 2.5 + 2, within(1e-9));
        assertThat(budget.spent()).isEqualTo(3_000);
        assertThat(budget.left()).isEqualTo(400);
    }

    @Test
    void nothingRisesAboveTen() {
        Lever nearlyPerfect = Lever.straight("Quality", 100, 1, 9.7, 10);
        assertThat(nearlyPerfect.stepGain(0)).isCloseTo(3, within(1e-9));
        assertThat(nearlyPerfect.stepGain(1)).isCloseTo(0, within(1e-9));
        assertThat(Budget.allocate(List.of(nearlyPerfect), 10_000).steps()).hasSize(1);
        assertThat(Budget.allocate(List.of(Lever.straight("Quality", 100, 1, 10, 10)), 10_000)
                        .steps())
                .isEmpty();
    }

    @Test
    void onlyThoseReachedGainAndWhatHarmsIsNotBought() {
        assertThat(Lever.straight("Speed", 100, .4, 7, 10).gainPerCost()).isCloseTo(.02, within(1e-12));
        assertThat(Budget.allocate(List.of(Lever.straight("Odd", 1, 1, 5, -3)), 100)
                        .steps())
                .isEmpty();
    }

    @Test
    void lowRatersAreBroughtUpFirst() {
        byte[] ratings = {4, 4, 8, 8, 8, 8, 10, 10, 10, 10};
        PenaltyReward.Factor basic = new PenaltyReward.Factor(0, -40, 1, 4, 1, 2, 4, PenaltyReward.Kind.BASIC);
        Lever lever = Lever.bent("Speed", 1, 1, ratings, basic);
        assertThat(lever.pieces()).containsExactly(new Piece(.2 * 4, 10), new Piece(.6 * 2, 2));
        assertThat(lever.gain(.8)).as("a fifth of all lose the penalty").isCloseTo(8, within(1e-9));
        assertThat(lever.gain(2)).isCloseTo(8 + .6 * 4, within(1e-9));
    }

    @Test
    void howOftenALeverIsTheBestUseOfMoney() {
        List<Lever> levers = List.of(Lever.straight("A", 100, 1, 7, 10), Lever.straight("B", 200, 1, 7, 10));
        Draws slopes = new Draws(new double[][] {{10, 10}, {10, 25}, {8, 9}, {4, 10}});
        assertThat(Budget.chanceOfBest(levers, slopes)).containsExactly(.5, .5);
        assertThat(Budget.gainsPerCost(levers, slopes).values()[0]).containsExactly(.05, .025);
    }

    @Test
    void partsAndRestAddUpToTheGap() {
        Decomposition gap = Decomposition.of(new double[] {6, 2}, new double[] {7, 8}, 21, new double[] {8, 8.5}, 30);
        assertThat(gap.gap()).isEqualTo(-9);
        assertThat(gap.parts()).containsExactly(-6, -1);
        assertThat(gap.rest()).isEqualTo(-2);
        assertThat(gap.sentence(0, "Speed")).isEqualTo("Speed explains −6 of −9 points.");
    }
}
