package dev.earshot.score.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers are those that standards and banks publish as examples. */
class MaskTest {

    @Test
    void takesOutAddressesAndNumbers() {
        assertThat(Mask.of("Write to ilse.m+shop@example.com.")).isEqualTo("Write to [e-mail].");
        assertThat(Mask.of("Call +49 (0)30 1234567 or 030/1234567")).isEqualTo("Call [number] or [number]");
        assertThat(Mask.of("My IBAN is DE89 3704 0044 0532 0130 00 as always"))
                .isEqualTo("My IBAN is [account] as always");
        assertThat(Mask.of("GB82WEST12345698765432")).isEqualTo("[account]");
        assertThat(Mask.of("Card 4111 1111 1111 1111, please")).isEqualTo("Card [card], please");
        assertThat(Mask.of("order 100234567")).isEqualTo("order [number]");
    }

    @Test
    void leavesWordsDatesAndPricesAlone() {
        for (String kept : new String[] {
            "Ordered on 12.11.2025, came on 2025-11-20.", "3 days late, 24h promised, 1.299,00 € for 2 mugs",
            "DE89 is not an account", "me@home was fun"
        }) {
            assertThat(Mask.of(kept)).isEqualTo(kept);
        }
    }

    @Test
    void aNumberThatOnlyLooksLikeAnAccountIsANumber() {
        assertThat(Mask.of("4111 1111 1111 1112")).isEqualTo("[number]");
        assertThat(Mask.of("DE88 3704 0044 0532 0130 00")).doesNotContain("[account]");
    }
}
