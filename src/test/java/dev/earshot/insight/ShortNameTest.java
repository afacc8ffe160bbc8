package dev.earshot.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortNameTest {

    @Test
    void ofALastNameOnlyItsFirstLetterIsShown() {
        assertThat(ShortName.of(Optional.of("Ilse"), Optional.of("Meyer"))).contains("Ilse M.");
        assertThat(ShortName.of(Optional.of("Ilse"), Optional.of("𝓜eyer"))).contains("Ilse 𝓜.");
        assertThat(ShortName.of(Optional.of("Ilse"), Optional.of(" "))).contains("Ilse");
        assertThat(ShortName.of(Optional.of(" "), Optional.of("Meyer"))).isEmpty();
        assertThat(ShortName.of(Optional.empty(), Optional.of("Meyer"))).isEmpty();
    }
}
