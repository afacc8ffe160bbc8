package dev.earshot.platform.signature.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.platform.signature.Vector;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FetchedKeysTest {

    private static final Instant NOW = Instant.parse("2026-03-05T14:00:00Z");
    private static final URI ADDRESS = URI.create("https://shop.example.com/.well-known/jwks.json");
    private static final String JWKS = new String(Vector.bytes("saleor/jwks.json"), StandardCharsets.UTF_8);

    private Optional<String> published = Optional.of(JWKS);
    private boolean down;
    private int fetches;

    private final FetchedKeys keys = new FetchedKeys(this::fetch, name -> ADDRESS, Jwks::read);

    @Test
    void areFetchedOnceAnHour() throws Exception {
        assertThat(keys.keys("test-1", NOW)).hasSize(1);
        assertThat(keys.keys("test-1", NOW.plus(Duration.ofMinutes(59)))).hasSize(1);
        assertThat(keys.keys("", NOW)).hasSize(1);
        assertThat(fetches).isOne();
        keys.keys("test-1", NOW.plus(Duration.ofMinutes(60)));
        assertThat(fetches).isEqualTo(2);
    }

    @Test
    void areLookedForAgainWhereAKeyIsNewButOnceAMinute() throws Exception {
        keys.keys("test-1", NOW);
        published = Optional.of(JWKS.replace("test-1", "test-2"));
        assertThat(keys.keys("test-2", NOW.plusSeconds(59))).isEmpty();
        assertThat(fetches).isOne();
        assertThat(keys.keys("test-2", NOW.plusSeconds(60))).hasSize(1);
        assertThat(keys.keys("no-such-key", NOW.plusSeconds(61))).isEmpty();
        assertThat(fetches).isEqualTo(2);
    }

    @Test
    void serveForADayWhileNewOnesCannotBeHad() throws Exception {
        keys.keys("test-1", NOW);
        down = true;
        assertThat(keys.keys("test-1", NOW.plus(Duration.ofHours(23)))).hasSize(1);
        assertThatThrownBy(() -> keys.keys("test-1", NOW.plus(Duration.ofHours(24))))
                .isInstanceOf(KeyRing.Unreachable.class)
                .hasMessageContaining("cannot be fetched right now");
    }

    @Test
    void areNotAskedForAgainAMomentAfterAFailure() throws Exception {
        down = true;
        assertThatThrownBy(() -> keys.keys("test-1", NOW)).isInstanceOf(KeyRing.Unreachable.class);
        down = false;
        assertThatThrownBy(() -> keys.keys("test-1", NOW.plusSeconds(9))).isInstanceOf(KeyRing.Unreachable.class);
        assertThat(fetches).isOne();
        assertThat(keys.keys("test-1", NOW.plusSeconds(10))).hasSize(1);
    }

    @Test
    void areNoneWhereTheirOwnerHasNone() throws Exception {
        published = Optional.empty();
        assertThat(keys.keys("test-1", NOW)).isEmpty();
    }

    @Test
    void leavesOutWhatIsNoStrongRsaKeyForSignatures() {
        assertThat(Jwks.read(JWKS.getBytes(StandardCharsets.UTF_8))).hasSize(1);
        for (String other : new String[] {
            JWKS.replace("\"RSA\"", "\"oct\""),
            JWKS.replace("\"sig\"", "\"enc\""),
            JWKS.replace("RS256", "HS256"),
            JWKS.replaceFirst("\"n\":\"[^\"]{200}", "\"n\":\""),
            JWKS.replaceFirst("\"n\":\"[^\"]*", "\"n\":\"?"),
            "{\"keys\":{}}",
            "[]",
            "<html>"
        }) {
            assertThat(Jwks.read(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void areNeverFetchedInTheClear() {
        assertThatThrownBy(() -> new HttpsFetch().fetch(URI.create("http://127.0.0.1:9/keys")))
                .isInstanceOf(IOException.class)
                .hasMessage("only https proves whose keys these are");
    }

    private Optional<byte[]> fetch(URI address) throws IOException {
        assertThat(address).isEqualTo(ADDRESS);
        fetches++;
        if (down) {
            throw new IOException("down");
        }
        return published.map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
