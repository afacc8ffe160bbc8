package dev.earshot.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vectors of RFC 4648, section 10, in lower case and without padding. */
class Base32Test {

    private static final Map<String, String> VECTORS = Map.of(
            "",
            "",
            "f",
            "my",
            "fo",
            "mzxq",
            "foo",
            "mzxw6",
            "foob",
            "mzxw6yq",
            "fooba",
            "mzxw6ytb",
            "foobar",
            "mzxw6ytboi");

    @Test
    void writesAndReadsTheVectors() {
        VECTORS.forEach((plain, encoded) -> {
            byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);
            assertThat(Base32.encode(bytes)).isEqualTo(encoded);
            assertThat(Base32.decode(encoded))
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
        });
    }

    @Test
    void readsOneFormOnly() {
        assertThat(Base32.decode("MY")).isPresent();
        assertThat(Base32.decode("mz")).as("with bits to spare").isEmpty();
        assertThat(Base32.decode("m")).isEmpty();
        assertThat(Base32.decode("m1")).isEmpty();
    }
}
