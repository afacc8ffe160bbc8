package dev.earshot.followup.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.platform.page.Format;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Amounts as a reader writes them. */
class MoneyTest {

    private static final Format GERMAN = Format.of("de");

    @Test
    void roundsWhatASumIsAbout() {
        Money money = new Money(new BigDecimal("1240.50"), "EUR");
        assertThat(money.rounded(Format.ENGLISH)).isEqualTo("€1,241");
        assertThat(money.rounded(GERMAN)).isEqualTo("1.241\u00a0€");
    }

    @Test
    void showsCentsOfAnOrderWhereThereAreSome() {
        assertThat(new Money(new BigDecimal("184.00"), "EUR").exact(Format.ENGLISH))
                .isEqualTo("€184");
        assertThat(new Money(new BigDecimal("184.5"), "EUR").exact(GERMAN)).isEqualTo("184,50\u00a0€");
    }

    @Test
    void writesAnUnknownCurrencyAsTheShopDoes() {
        assertThat(new Money(new BigDecimal("12"), "Taler").exact(Format.ENGLISH))
                .isEqualTo("Taler 12");
        assertThat(new Money(new BigDecimal("12"), "").exact(Format.ENGLISH)).isEqualTo("12");
    }
}
