package dev.earshot.platform.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestWordTest {

    private static final List<String> KEYS =
            List.of("questions", "pages", "open", "cooling-off", "signature", "secrets", "preset", "map");

    @Test
    void hasAtMostOneSlipForThreeLetters() {
        assertThat(NearestWord.to("quetsions", KEYS)).contains("questions");
        assertThat(NearestWord.to("signatrue", KEYS)).contains("signature");
        assertThat(NearestWord.to("page", KEYS)).contains("pages");
        assertThat(NearestWord.to("secret", KEYS)).contains("secrets");
        assertThat(NearestWord.to("mpa", KEYS)).contains("map");
    }

    @Test
    void overlooksCapitalsAndUnderscores() {
        assertThat(NearestWord.to("Open", KEYS)).contains("open");
        assertThat(NearestWord.to("cooling_off", KEYS)).contains("cooling-off");
        assertThat(NearestWord.to("EVENT.KYE", List.of("event.key"))).contains("event.key");
        assertThat(NearestWord.to("customer.firstname", List.of("customer.firstName")))
                .contains("customer.firstName");
    }

    @Test
    void doesNotGuessWildly() {
        assertThat(NearestWord.to("answers", KEYS)).isEmpty();
        assertThat(NearestWord.to("password", KEYS)).isEmpty();
        assertThat(NearestWord.to("", KEYS)).isEmpty();
    }

    @Test
    void countsSwappedNeighboursOnce() {
        assertThat(NearestWord.slips("form", "from")).isEqualTo(1);
        assertThat(NearestWord.slips("signatrue", "signature")).isEqualTo(1);
        assertThat(NearestWord.slips("", "map")).isEqualTo(3);
    }
}
