package dev.earshot.score.service;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One contact with the support whose customer answered.
 *
 * @param score to the survey's outcome question
 * @param minutes until somebody first replied
 * @param firstContact whether it was solved with that
 */
public record Helped(OptionalInt score, OptionalDouble minutes, Optional<Boolean> firstContact) {}
