package dev.earshot.followup.reason;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.risk.Observation;
import dev.earshot.risk.Observation.LowDrivers.Rated;
import dev.earshot.risk.RiskSignal;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reasons are kept as figures and read as they were. */
class SignalFactsTest {

    static final List<Observation> ALL = List.of(
            new Observation.LowScore(3, 10, OptionalLong.empty()),
            new Observation.LowScore(1, 5, OptionalLong.of(45)),
            new Observation.Fall(9, 3, false),
            new Observation.Fall(2, 6, true),
            new Observation.LowDrivers(List.of(new Rated("Speed", 2, 10), new Rated("Courtesy", 1, 5))),
            new Observation.Asked(0, false),
            new Observation.Asked(0, true),
            new Observation.Asked(1, false),
            new Observation.Asked(1, true),
            new Observation.Asked(7, false),
            new Observation.Asked(7, true),
            new Observation.ExpectedMore(),
            new Observation.Silence(25),
            new Observation.Unanswered(3),
            new Observation.OwnRule("Said “never” to \"again\". Twice."));

    @Test
    void readsWhatItKept() {
        List<RiskSignal> signals =
                ALL.stream().map(seen -> new RiskSignal(seen, 7)).toList();
        assertThat(SignalFacts.signals(SignalFacts.text(signals))).isEqualTo(signals);
    }

    @Test
    void coversEveryKind() {
        assertThat(ALL.stream().map(Observation::kind))
                .containsAll(Stream.of(RiskSignal.Kind.values()).toList());
    }

    @Test
    void keepsTheNamesProgramsKnow() {
        assertThat(SignalFacts.text(List.of(new RiskSignal(new Observation.LowScore(3, 10, OptionalLong.of(45)), 24))))
                .isEqualTo("[{\"code\":\"score\",\"points\":24,\"score\":3,\"highest\":10,\"days\":45}]");
        assertThat(SignalFacts.text(List.of(new RiskSignal(20, "Spends much."))))
                .isEqualTo("[{\"code\":\"own_rule\",\"points\":20,\"because\":\"Spends much.\"}]");
    }
}
