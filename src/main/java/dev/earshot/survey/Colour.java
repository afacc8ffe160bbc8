package dev.earshot.survey;

import java.util.Optional;
import java.util.stream.IntStream;

/** A colour of the sRGB space, each part from 0 to 255. */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** Reads "#0b57d0" or "#05d". */
    public static Optional<Colour> of(String text) {
        if (text.matches("#[0-9a-fA-F]{3}")) {
            String twice = text.substring(1).replaceAll("(.)", "$1$1");
            return of("#" + twice);
        }
        return text.matches("#[0-9a-fA-F]{6}")
                ? Optional.of(of(Integer.parseInt(text.substring(1), 16)))
                : Optional.empty();
    }

    private static Colour of(int rgb) {
        return new Colour(rgb >> 16, rgb >> 8 & 255, rgb & 255);
    }

    /** 1 (the same) to 21 (black on white); WCAG 2.2, "contrast ratio". */
    public double contrast(Colour other) {
        double mine = luminance() + 0.05;
        double others = other.luminance() + 0.05;
        return Math.max(mine, others) / Math.min(mine, others);
    }

    /** The nearest shade of this colour on which {@code words} can be read: darker or lighter in the smallest step that does. */
    public Colour readableUnder(Colour words, double least) {
        boolean darken = words.luminance() > 0.18;
        Colour end = darken ? BLACK : WHITE;
        return IntStream.rangeClosed(0, 255)
                .mapToObj(step -> towards(end, step / 255.0))
                .filter(shade -> shade.contrast(words) >= least)
                .findFirst()
                .orElse(end);
    }

    private Colour towards(Colour end, double share) {
        return new Colour(mix(red, end.red, share), mix(green, end.green, share), mix(blue, end.blue, share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** 0 (black) to 1 (white); WCAG 2.2, "relative luminance". */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
