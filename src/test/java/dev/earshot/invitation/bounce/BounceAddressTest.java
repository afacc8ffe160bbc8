package dev.earshot.invitation.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mailbox can take the mails that come back. */
class BounceAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"bounce@ask.example.com", "ask.example.com", "mails-that-come.back1@müller.example"})
    void takesAnAddressOrADomain(String setting) {
        assertThat(BounceAddress.problem(setting)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mails-that-come-back.1@ask.example.com",
                "a b@ask.example.com",
                "zoë@ask.example.com",
                "a@b@c",
                "@ask.example.com",
                "bounce@ask.example.com\r\nBcc: x@example.com",
                "bounce@a..b"
            })
    void holdsSendingForAnythingElse(String setting) {
        assertThat(BounceAddress.problem(setting))
                .hasValueSatisfying(why -> assertThat(why).startsWith("Sending is held: EARSHOT_MAIL_BOUNCE"));
    }
}
