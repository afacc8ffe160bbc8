package dev.earshot.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RecoveryTest {

    @Test
    void isTheShareOfCalledDetractorsWhoPromoteNow() {
        long[][] pairs = new long[11][11];
        pairs[2][9] = 3;
        pairs[6][10] = 2;
        pairs[0][8] = 4;
        pairs[5][3] = 1;
        pairs[7][10] = 50;
        Recovery recovery = Recovery.of(Metric.nps(), pairs);
        assertThat(recovery).isEqualTo(new Recovery(10, 5));
        Estimate share = recovery.share(.95);
        assertThat(share.value()).hasValue(50);
        assertThat(share.low().orElseThrow()).isBetween(23.0, 24.0);
        assertThat(share.method()).isEqualTo(Estimate.Method.WILSON);
    }

    @Test
    void isUnknownWhereNobodyWasCalled() {
        assertThat(new Recovery(0, 0).share(.95).value()).isEmpty();
        assertThatThrownBy(() -> new Recovery(1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
