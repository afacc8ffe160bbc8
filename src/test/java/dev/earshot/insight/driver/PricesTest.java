package dev.earshot.insight.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PricesTest {

    @Test
    void standInAnAddressAsTheyWereGiven() {
        assertThat(Prices.plain(1200)).isEqualTo("1200");
        assertThat(Prices.plain(99.5)).isEqualTo("99.5");
        assertThat(Prices.plain(1e11)).isEqualTo("100000000000");
    }
}
