package dev.earshot.followup.reason;

import dev.earshot.risk.RiskSignal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why somebody is at risk, as it was written down; what was not kept at the time is empty.
 *
 * @param sentences in English
 * @param rules their version
 * @param explanation each sentence with its points
 * @param loweredBy what would make it less
 * @param signals the same as figures
 */
public record KeptReasons(
        String sentences,
        Optional<String> rules,
        Optional<String> explanation,
        Optional<String> loweredBy,
        Optional<Instant> assessedAt,
        Optional<String> signals) {

    /** Only sentences. */
    public static KeptReasons of(String sentences, Optional<String> signals) {
        return new KeptReasons(
                sentences, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), signals);
    }

    /** The heaviest first; none where only sentences are known. */
    public List<RiskSignal> asSignals() {
        return signals.map(SignalFacts::signals).orElse(List.of());
    }
}
