package dev.earshot.invitation.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An address that names one invitation and that nobody else can make. */
class BounceTokenTest {

    private static final byte[] KEY = new byte[32];
    private static final UUID INVITATION = UUID.fromString("019ce2f5-5a01-7c61-9c2d-0f8e7a6b5c4d");

    @Test
    void namesItsInvitation() {
        String token = BounceToken.of(INVITATION, KEY);
        assertThat(token).hasSize(BounceToken.LENGTH).matches("[a-z2-7]+");
        assertThat(BounceToken.read(token, KEY)).contains(INVITATION);
    }

    @Test
    void survivesAServerThatWritesCapitals() {
        assertThat(BounceToken.read(BounceToken.of(INVITATION, KEY).toUpperCase(Locale.ROOT), KEY))
                .contains(INVITATION);
    }

    @Test
    void isForgedByNoChangeOfACharacter() {
        String token = BounceToken.of(INVITATION, KEY);
        for (int i = 0; i < token.length(); i++) {
            String other = token.substring(0, i) + (token.charAt(i) == 'a' ? 'b' : 'a') + token.substring(i + 1);
            assertThat(BounceToken.read(other, KEY)).as(other).isEmpty();
        }
        assertThat(BounceToken.read(token + "a", KEY)).isEmpty();
        assertThat(BounceToken.read("", KEY)).isEmpty();
        assertThat(BounceToken.read("é".repeat(42), KEY)).isEmpty();
    }

    @Test
    void isWorthNothingUnderAnotherKey() {
        byte[] other = KEY.clone();
        other[0] = 1;
        assertThat(BounceToken.read(BounceToken.of(INVITATION, other), KEY)).isEmpty();
    }
}
