package dev.earshot.response.brand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.survey.Brand;
import dev.earshot.survey.Colour;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrandCssTest {

    private static final Brand.Paint GREEN =
            new Brand.Paint(Colour.of("#0a5c4a").orElseThrow(), Colour.WHITE);

    @Test
    void hasFourPropertiesAndNothingElse() {
        Brand.Paint mint = new Brand.Paint(
                Colour.of("#8fd6c1").orElseThrow(), Colour.of("#10231e").orElseThrow());
        assertThat(css(Optional.of(mint), "\"Avenir Next\", Georgia, serif", "/brand/pebble.svg"))
                .isEqualTo(
                        """
                        :root{--brand:#0a5c4a;--on-brand:#ffffff;--brand-font:"Avenir Next", Georgia, serif;--brand-logo:url("/brand/pebble.svg");}
                        @media (prefers-color-scheme:dark){:root{--brand:#8fd6c1;--on-brand:#10231e;}}
                        """);
    }

    @Test
    void findsAShadeForDarkScreensWhereTheFileNamesNone() {
        String css = css(Optional.empty(), "serif", "/brand/pebble.svg");
        String dark = css.substring(css.indexOf("dark"));
        Colour brand = Colour.of(dark.replaceAll("(?s).*--brand:(#[0-9a-f]{6}).*", "$1"))
                .orElseThrow();
        Colour words = Colour.of(dark.replaceAll("(?s).*--on-brand:(#[0-9a-f]{6}).*", "$1"))
                .orElseThrow();
        assertThat(brand.contrast(Colour.of("#181715").orElseThrow())).isGreaterThanOrEqualTo(4.5);
        assertThat(words.contrast(brand)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void leavesOutWhatCouldEndAProperty() {
        assertThat(css(Optional.empty(), "x;}body{display:none", "https://example.com/pixel.png"))
                .doesNotContain("body", "example", "--brand-font", "--brand-logo");
        assertThat(css(Optional.empty(), "url(/x)", "/brand/../secret.svg")).doesNotContain("url");
    }

    private static String css(Optional<Brand.Paint> dark, String font, String logo) {
        return new BrandCss(new Brand(GREEN, dark, Optional.of(font), Optional.of(logo))).text();
    }
}
