package dev.earshot.survey;

import java.util.Optional;

/**
 * How a survey looks: four properties and nothing else.
 *
 * @param font a CSS font-family list
 * @param logo address of an image on this server: "/brand/pebble.svg"
 */
public record Brand(Paint paint, Optional<Paint> dark, Optional<String> font, Optional<String> logo) {

    /** Least contrast between a colour and the words on it (WCAG 2.2, 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    /**
     * @param colour of buttons and chosen tiles
     * @param onColour of the words on it
     */
    public record Paint(Colour colour, Colour onColour) {}
}
