package dev.earshot.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.risk.LoyalPolicy.Past;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoyalPolicyTest {

    private static final Past NOW = new Past(10, 5);
    private static final Past BEFORE = new Past(9, 200);

    @Test
    void twoGoodAnswersInTouchAndNothingOpenAreLoyal() {
        assertThat(LoyalPolicy.isLoyal(List.of(BEFORE, NOW), false, 5)).isTrue();
    }

    @Test
    void oneAnswerAnOpenComplaintOrSilenceIsNotEnough() {
        assertThat(LoyalPolicy.isLoyal(List.of(NOW), false, 5)).isFalse();
        assertThat(LoyalPolicy.isLoyal(List.of(), false, 5)).isFalse();
        assertThat(LoyalPolicy.isLoyal(List.of(BEFORE, NOW), true, 5)).isFalse();
        assertThat(LoyalPolicy.isLoyal(List.of(BEFORE, NOW), false, 180)).isTrue();
        assertThat(LoyalPolicy.isLoyal(List.of(BEFORE, NOW), false, 181)).isFalse();
    }

    @Test
    void anEightCountsAgainstThemForAYear() {
        assertThat(LoyalPolicy.isLoyal(List.of(new Past(8, 365), NOW), false, 5))
                .isFalse();
        assertThat(LoyalPolicy.isLoyal(List.of(new Past(8, 366), NOW), false, 5))
                .isTrue();
    }

    @Test
    void theLastAnswerCountsHoweverOldItIs() {
        assertThat(LoyalPolicy.isLoyal(List.of(new Past(9, 700), new Past(8, 500)), false, 5))
                .isFalse();
    }
}
