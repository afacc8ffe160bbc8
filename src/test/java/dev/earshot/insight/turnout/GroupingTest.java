package dev.earshot.insight.turnout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.earshot.insight.turnout.Trait.Category;
import dev.earshot.insight.turnout.Trait.Kind;
import dev.earshot.score.sample.FrameFit;
import dev.earshot.survey.Segment;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {

    @Test
    void valuesOfAFieldStandByTheirNumberAndRareOnesTogether() {
        Trait trait = Grouping.ofField(
                        new Segment("customer.country"),
                        0,
                        new Crowd()
                                .add("DE", "a", 10, 40, 20, 10, 9)
                                .add("", "a", 10, 30, 30, 3, 9)
                                .add("AT", "a", 10, 5, 4, 2, 9)
                                .add("CH", "a", 10, 5, 5, 1, 9)
                                .touches())
                .trait();
        assertThat(trait.categories())
                .extracting(Category::name, Category::eligible, Category::invited, Category::answered)
                .containsExactly(tuple("DE", 40L, 20L, 10L), tuple("", 30L, 30L, 3L), tuple("(other)", 10L, 9L, 3L));
    }

    @Test
    void whoAnswersIsComparedWithWhoWasInvitedAndTheseWithAll() {
        Trait alike = country(100, 50, 20, 100, 50, 20);
        assertThat(alike.coverage().orElseThrow().light()).isEqualTo(FrameFit.Light.ALIKE);
        assertThat(alike.response().orElseThrow().light()).isEqualTo(FrameFit.Light.ALIKE);
        Trait picked = country(100, 90, 45, 100, 30, 15);
        assertThat(picked.coverage().orElseThrow().light()).isEqualTo(FrameFit.Light.STRONG);
        assertThat(picked.response().orElseThrow().light()).isEqualTo(FrameFit.Light.ALIKE);
        Trait silent = country(100, 50, 40, 100, 50, 10);
        assertThat(silent.response().orElseThrow().light()).isEqualTo(FrameFit.Light.STRONG);
        assertThat(silent.response().orElseThrow().notable()).containsExactly(0, 1);
    }

    @Test
    void ordersFallIntoFourPartsByTheirWorth() {
        Crowd crowd = new Crowd();
        for (int worth = 1; worth <= 100; worth++) {
            crowd.add("DE", "a", worth, 1, 1, 0, 9);
        }
        crowd.add("DE", "a", Double.NaN, 7, 7, 0, 9);
        List<Category> groups = Grouping.ofWorth(crowd.touches()).trait().categories();
        assertThat(groups).extracting(Category::eligible).containsExactly(25L, 25L, 24L, 26L, 7L);
        assertThat(groups).extracting(Category::from).startsWith(1.0, 26.0, 51.0, 75.0);
        assertThat(groups.get(1).from()).isEqualTo(groups.get(0).below());
        assertThat(groups.get(3).below()).isNaN();
        assertThat(groups.get(4).isRange()).isFalse();
        assertThat(Grouping.ofWorth(new Crowd()
                                .add("DE", "a", Double.NaN, 3, 3, 1, 9)
                                .touches())
                        .trait()
                        .tellsApart())
                .isFalse();
    }

    @Test
    void onlyThoseInvitedHaveADelay() {
        Grouping delay =
                Grouping.ofDelay(new Crowd().add("DE", "a", 1, 50, 30, 6, 9).touches());
        assertThat(delay.trait().kind()).isEqualTo(Kind.DELAY);
        assertThat(delay.trait().categories().stream()
                        .mapToLong(Category::eligible)
                        .sum())
                .isEqualTo(30);
        assertThat(delay.trait().coverage()).isEmpty();
    }

    private static Trait country(
            int all, int invited, int answered, int others, int othersInvited, int othersAnswered) {
        return Grouping.ofField(
                        new Segment("customer.country"),
                        0,
                        new Crowd()
                                .add("AT", "a", 10, all, invited, answered, 9)
                                .add("DE", "a", 10, others, othersInvited, othersAnswered, 9)
                                .touches())
                .trait();
    }
}
