package dev.earshot.platform.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {

    private static final List<String> KEYS = List.of("signature", "secrets", "preset", "map");

    @Test
    void guessesWhatWasMeant() {
        assertThat(NearestWord.to("signatrue", KEYS)).contains("signature");
        assertThat(NearestWord.to("secret", KEYS)).contains("secrets");
        assertThat(NearestWord.to("Preset", KEYS)).contains("preset");
        assertThat(NearestWord.to("mpa", KEYS)).contains("map");
    }

    @Test
    void doesNotGuessWildly() {
        assertThat(NearestWord.to("password", KEYS)).isEmpty();
        assertThat(NearestWord.to("", KEYS)).isEmpty();
    }

    @Test
    void countsSwappedNeighboursOnce() {
        assertThat(NearestWord.distance("signatrue", "signature")).isEqualTo(1);
        assertThat(NearestWord.distance("", "map")).isEqualTo(3);
    }
}
