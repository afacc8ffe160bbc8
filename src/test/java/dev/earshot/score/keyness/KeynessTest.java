package dev.earshot.score.keyness;

import static dev.earshot.score.Vectors.CLOSED_FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.earshot.score.Vectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeynessTest {

    static Stream<Vectors.Case> examples() {
        return Vectors.read("18_keyness");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void agreesWithTheExamples(Vectors.Case example) {
        Keyness keyness = Keyness.of(
                example.whole("freq_a"), example.whole("tokens_a"), example.whole("freq_b"), example.whole("tokens_b"));
        example.expects("g2_rayson", keyness.g2(), CLOSED_FORM);
        example.expects("g2_full", keyness.g2Full(), CLOSED_FORM);
        example.expects("log_ratio", keyness.logRatio(), CLOSED_FORM);
        example.expects("logodds_delta", keyness.delta(), CLOSED_FORM);
        example.expects("logodds_z", keyness.z(), CLOSED_FORM);
        assertThat(example.expected().size()).isEqualTo(5);
    }

    @Test
    void swappingTheSetsTurnsTheSigns() {
        Keyness one = Keyness.of(12, 50, 3, 90);
        Keyness other = Keyness.of(3, 90, 12, 50);
        assertThat(other.z()).isCloseTo(-one.z(), within(1e-12));
        assertThat(other.logRatio()).isCloseTo(-one.logRatio(), within(1e-12));
        assertThat(other.g2()).isCloseTo(one.g2(), within(1e-12));
    }

    @Test
    void aWordNobodyOrEverybodyUsesTellsNothing() {
        assertThat(Keyness.of(0, 50, 0, 50)).isEqualTo(new Keyness(0, 0, 0, 0, 0));
        Keyness all = Keyness.of(50, 50, 50, 50);
        assertThat(all.g2Full()).isZero();
        assertThat(all.p()).isEqualTo(1);
        assertThat(Keyness.of(50, 50, 0, 50).z()).isFinite();
    }

    @Test
    void moreUsesThanTextsAreAMistake() {
        assertThatThrownBy(() -> Keyness.of(5, 4, 0, 9)).hasMessage("5 of 4 and 0 of 9 texts");
    }
}
