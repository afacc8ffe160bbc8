package dev.earshot.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ColourTest {

    private static Colour of(String text) {
        return Colour.of(text).orElseThrow();
    }

    @Test
    void readsThreeAndSixDigits() {
        assertThat(of("#0b57d0")).hasToString("#0b57d0");
        assertThat(of("#05d")).hasToString("#0055dd");
        assertThat(Colour.of("0b57d0")).isEmpty();
        assertThat(Colour.of("#0b57d0ff")).isEmpty();
        assertThat(Colour.of("red;}")).isEmpty();
    }

    /** The example of WCAG's own techniques (G18): #777777 on white is just not enough. */
    @Test
    void contrastIsThatOfWcag() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21, within(1e-9));
        assertThat(of("#777777").contrast(Colour.WHITE)).isEqualTo(4.48, within(0.005));
        assertThat(of("#767676").contrast(Colour.WHITE)).isEqualTo(4.54, within(0.005));
    }

    @Test
    void findsTheNearestShadeThatCanBeRead() {
        Colour readable = of("#7fb5a6").readableUnder(Colour.WHITE, Brand.LEAST_CONTRAST);

        assertThat(readable.contrast(Colour.WHITE)).isBetween(4.5, 4.7);
        assertThat(of("#0a5c4a").readableUnder(Colour.WHITE, Brand.LEAST_CONTRAST))
                .isEqualTo(of("#0a5c4a"));
        assertThat(of("#333333")
                        .readableUnder(Colour.BLACK, Brand.LEAST_CONTRAST)
                        .contrast(Colour.BLACK))
                .isGreaterThanOrEqualTo(4.5);
    }
}
