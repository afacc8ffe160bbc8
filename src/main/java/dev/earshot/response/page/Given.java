package dev.earshot.response.page;

import java.util.Optional;

/**
 * What the respondent's own page may say about their answer.
 *
 * @param score the outcome, where it was answered by a number
 * @param said the outcome, where it was answered by a word: "Thumbs up"
 * @param change address to change it at
 * @param until the last day to do so, in words
 */
public record Given(Optional<Integer> score, Optional<String> said, String change, String until) {}
