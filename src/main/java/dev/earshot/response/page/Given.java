package dev.earshot.response.form;

import java.util.Optional;

/**
 * What the respondent's own page may say about their answer.
 *
 * @param score the outcome, where it was answered
 * @param change address to change it at
 * @param until the last day to do so, in words
 */
public record Given(Optional<Integer> score, String change, String until) {}
