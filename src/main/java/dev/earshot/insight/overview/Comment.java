package dev.earshot.insight.overview;

import java.util.Optional;

/**
 * What somebody wrote.
 *
 * @param language of the form they wrote in
 * @param score what they gave for the headline question
 * @param by who they are, as far as known: "Ilse M."
 * @param day ISO date
 */
public record Comment(
        String words, String language, Optional<Score> score, String by, String day, String date, boolean unasked) {

    /** @param group "promoter", "passive" or "detractor"; {@code scale} "of 10, promoter" for who cannot see it */
    public record Score(int value, String group, String scale) {}
}
