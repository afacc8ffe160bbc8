package dev.earshot.risk;

/** Bands of an assessment's points. They order a list; who is on it is decided by the signals. */
public enum RiskLevel {
    RED,
    AMBER,
    WATCH,
    LOW;

    static RiskLevel of(int points) {
        return points >= 45 ? RED : points >= 30 ? AMBER : points >= 15 ? WATCH : LOW;
    }
}
