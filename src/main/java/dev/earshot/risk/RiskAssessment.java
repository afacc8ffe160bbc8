package dev.earshot.risk;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The signals of one person, the heaviest first.
 *
 * @param signals empty when there is nothing to follow up
 */
public record RiskAssessment(List<RiskSignal> signals) {

    private static final int MOST_POINTS = 100;

    public RiskAssessment {
        signals = List.copyOf(signals);
    }

    /**
     * Whether somebody should look: an answer or a rule asks for it, or silence alone has grown to {@link RiskLevel#WATCH}.
     * A few quiet weeks are nothing.
     */
    public boolean isAtRisk() {
        return signals.stream().anyMatch(RiskAssessment::speaks) || level() != RiskLevel.LOW;
    }

    private static boolean speaks(RiskSignal signal) {
        return signal.kind() != RiskSignal.Kind.SILENCE && signal.kind() != RiskSignal.Kind.UNANSWERED;
    }

    /** 0 to 100. */
    public int points() {
        return Math.min(
                MOST_POINTS, signals.stream().mapToInt(RiskSignal::points).sum());
    }

    public RiskLevel level() {
        return RiskLevel.of(points());
    }

    /** The rules that made it, for the record. */
    public String rules() {
        return RiskPolicy.VERSION;
    }

    /** Every reason in one line: "Fell from 9 to 3. Asked to be contacted." */
    public String reasons() {
        return signals.stream().map(RiskSignal::sentence).collect(Collectors.joining(" "));
    }

    /** Every reason with what it adds: "Scored 3 of 10 (24). Asked to be contacted (16)." */
    public String explanation() {
        return signals.stream().map(RiskSignal::explained).collect(Collectors.joining(" "));
    }

    /** What would make it smaller, each way once, in order of weight. */
    public List<String> lowers() {
        return signals.stream().map(RiskSignal::lowers).distinct().toList();
    }
}
