package dev.earshot.risk;

/**
 * One reason for concern.
 *
 * @param points how much it adds, positive
 * @param sentence what a person reads: "Fell from 9 to 3."
 */
public record RiskSignal(int points, String sentence) {}
