package dev.earshot.risk;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The signals of one answer, the heaviest first.
 *
 * @param signals empty when there is nothing to follow up
 */
public record RiskAssessment(List<RiskSignal> signals) {

    private static final int MOST_POINTS = 100;

    public RiskAssessment {
        signals = List.copyOf(signals);
    }

    public boolean isAtRisk() {
        return !signals.isEmpty();
    }

    /** 0 to 100. */
    public int points() {
        return Math.min(
                MOST_POINTS, signals.stream().mapToInt(RiskSignal::points).sum());
    }

    public RiskLevel level() {
        return RiskLevel.of(points());
    }

    /** Every reason in one line: "Fell from 9 to 3. Asked to be contacted." */
    public String reasons() {
        return signals.stream().map(RiskSignal::sentence).collect(Collectors.joining(" "));
    }
}
