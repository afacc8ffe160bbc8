package dev.earshot.response.brand;

import dev.earshot.survey.Brand;
import dev.earshot.survey.Colour;
import java.util.regex.Pattern;

/** A brand as a stylesheet: four properties, once for light screens and once for dark ones, and nothing else. */
record BrandCss(Brand brand) {

    /** The page of a dark screen: token {@code --paper} of earshot.css. */
    private static final Colour DARK_PAPER = new Colour(0x18, 0x17, 0x15);

    /** Names of fonts and nothing that could end the property. */
    private static final Pattern FONT = Pattern.compile("[\\p{L}\\p{N} ,'\"_-]{1,200}");

    String text() {
        return ":root{" + paint(brand.paint()) + font() + logo() + "}\n" + "@media (prefers-color-scheme:dark){:root{"
                + paint(brand.dark().orElseGet(this::dark)) + "}}\n";
    }

    /** The nearest shade that can be told from a dark page, and the words that can be read on it. */
    private Brand.Paint dark() {
        Colour colour = brand.paint().colour().readableUnder(DARK_PAPER, Brand.LEAST_CONTRAST);
        Colour words = colour.contrast(DARK_PAPER) >= colour.contrast(Colour.WHITE) ? DARK_PAPER : Colour.WHITE;
        return new Brand.Paint(colour, words);
    }

    private static String paint(Brand.Paint paint) {
        return "--brand:" + paint.colour() + ";--on-brand:" + paint.onColour() + ";";
    }

    private String font() {
        return brand.font()
                .filter(FONT.asMatchPredicate())
                .map(font -> "--brand-font:" + font + ";")
                .orElse("");
    }

    private String logo() {
        return brand.logo()
                .filter(Logos.ADDRESS.asMatchPredicate())
                .map(logo -> "--brand-logo:url(\"" + logo + "\");")
                .orElse("");
    }
}
