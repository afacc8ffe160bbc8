package dev.earshot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.score.Confidence;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;

class InstallationTest {

    @Test
    void takesFourLevelsOfConfidence() {
        assertThat(Installation.confidence(95)).isEqualTo(Confidence.DEFAULT);
        assertThat(Installation.confidence(80).share()).isEqualTo(.8);
    }

    @Test
    void refusesAnyOtherWithASentence() {
        assertThatThrownBy(() -> Installation.confidence(97))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("EARSHOT_CONFIDENCE is 97. Intervals are computed for 80, 90, 95 or 99 percent:"
                        + " set it to one of these.");
    }
}
