package dev.earshot.insight.response.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.platform.problem.ProblemException;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is sealed comes back to us alone. */
class SealTest {

    private static final UUID ID = UUID.fromString("01937f2e-6d1c-7abc-9def-0123456789ab");

    private final Seal seal = new Seal(new byte[32]);

    @Test
    void idsComeBack() {
        assertThat(seal.id(ID)).hasSize(22).isEqualTo(seal.id(ID));
        assertThat(seal.open(seal.id(ID))).contains(ID);
        assertThat(seal.open(ID.toString())).contains(ID);
        assertThat(seal.open("nonsense")).isEmpty();
        assertThat(new Seal(new byte[] {1}).id(ID)).isNotEqualTo(seal.id(ID));
    }

    @Test
    void neighboursLookUnlikeEachOther() {
        UUID next = new UUID(ID.getMostSignificantBits() + 1, ID.getLeastSignificantBits());
        assertThat(seal.id(next).substring(0, 4)).isNotEqualTo(seal.id(ID).substring(0, 4));
    }

    @Test
    void placesComeBackUntouchedOrNotAtAll() {
        Position position = new Position(Instant.parse("2025-07-07T12:17:00.123456Z"), ID, true, false);
        String key = seal.position(position);
        assertThat(seal.position(key)).isEqualTo(position);
        assertThat(seal.position(position)).isEqualTo(key);
        Position coarse = new Position(position.at(), Position.chance(ID), false, true);
        assertThat(seal.position(seal.position(coarse))).isEqualTo(coarse);
        for (String other : new String[] {"", "nonsense", key.substring(1), "A" + key, key + "A", key.toLowerCase()}) {
            assertThatThrownBy(() -> seal.position(other)).isInstanceOf(ProblemException.class);
        }
        assertThatThrownBy(() -> new Seal(new byte[] {1}).position(key)).isInstanceOf(ProblemException.class);
    }
}
