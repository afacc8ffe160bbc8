package dev.earshot.catalog.reader;

import dev.earshot.catalog.reader.text.Part;
import dev.earshot.catalog.schema.SurveyKeys;
import dev.earshot.platform.yaml.Findings;
import dev.earshot.platform.yaml.YamlNode;
import dev.earshot.platform.yaml.YamlNode.Scalar;
import dev.earshot.survey.Brand;
import dev.earshot.survey.Brand.Paint;
import dev.earshot.survey.Colour;
import java.util.Locale;
import java.util.Optional;

/** Reads colours, font and logo; words nobody can read on their colour are a problem. */
final class BrandReader {

    /** About what stands behind the buttons on dark screens. */
    private static final Colour NIGHT = new Colour(24, 24, 24);

    private final Findings findings;

    BrandReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Brand> read(Part survey) {
        return survey.part("brand", SurveyKeys.BRAND, "color: \"#0a5c4a\"").flatMap(this::brand);
    }

    private Optional<Brand> brand(Part part) {
        Optional<Paint> paint = paint(part);
        Optional<Paint> dark = part.has("dark")
                ? part.part("dark", SurveyKeys.DARK, "color: \"#8fd6c1\"").flatMap(this::paint)
                : paint.map(day -> onBest(day.colour().readableUnder(NIGHT, Brand.LEAST_CONTRAST)));
        Optional<String> font = part.line("font", "Write names of fonts with commas between them: Georgia, serif")
                .map(Scalar::text);
        Optional<String> logo = part.line(
                        "logo", "Put an SVG, PNG or WebP file into surveys/brand/ and write \"/brand/name.svg\"")
                .map(Scalar::text);
        return paint.map(colours -> new Brand(colours, dark, font, logo));
    }

    private Optional<Paint> paint(Part part) {
        part.need("color", ". Add one, in quotes: \"#0a5c4a\"");
        Optional<Colour> colour = colour(part, "color");
        Optional<Colour> words = colour(part, "on-color");
        if (colour.isEmpty()) {
            return Optional.empty();
        }
        if (words.isEmpty()) {
            return colour.map(BrandReader::onBest);
        }
        double contrast = colour.get().contrast(words.get());
        if (contrast < Brand.LEAST_CONTRAST) {
            findings.problem(
                    part.fields().value("color").orElse(part.at("color")),
                    String.format(
                            Locale.ROOT,
                            "%s on %s cannot be read by everybody: their contrast is %.1f : 1, and %.1f : 1 is needed."
                                    + " Change one of them, or leave out \"on-color\"",
                            words.get(),
                            colour.get(),
                            Math.floor(contrast * 10) / 10,
                            Brand.LEAST_CONTRAST),
                    Optional.of(colour.get()
                            .readableUnder(words.get(), Brand.LEAST_CONTRAST)
                            .toString()));
        }
        return Optional.of(new Paint(colour.get(), words.get()));
    }

    private Optional<Colour> colour(Part part, String key) {
        YamlNode given = part.raw(key);
        if (given instanceof Scalar scalar && scalar.absent()) {
            findings.problem(
                    part.at(key),
                    "\"" + key + "\" has no value: # begins a comment. Put the colour in quotes: \"#0a5c4a\"");
            return Optional.empty();
        }
        return part.line(key, "Write # and six or three hex digits, in quotes: \"#0a5c4a\"")
                .flatMap(written -> Colour.of(written.text()));
    }

    /** With white or black words, whichever is read better: one of them always passes. */
    private static Paint onBest(Colour colour) {
        boolean white = colour.contrast(Colour.WHITE) >= colour.contrast(Colour.BLACK);
        return new Paint(colour, white ? Colour.WHITE : Colour.BLACK);
    }
}
