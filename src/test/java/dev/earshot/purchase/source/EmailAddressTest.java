package dev.earshot.purchase.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "jenny.rosen@example.com,jenny.rosen@example.com",
        "'  Jenny@Example.COM ',Jenny@example.com",
        "jenny+shop@example.co.uk,jenny+shop@example.co.uk",
        "zoe@müller.example,zoe@xn--mller-kva.example",
        "o'neill@example.com,o'neill@example.com",
        "root@localhost,root@localhost"
    })
    void bringsAddressesIntoOneForm(String given, String normal) {
        assertThat(EmailAddress.normalise(given)).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jenny",
                "@example.com",
                "jenny@",
                "zoë@example.com",
                "a@b@example.com",
                "jenny rosen@example.com",
                "jenny@exam ple.com",
                "jenny@example.com\r\nBcc: all@example.com",
                "jenny\u0000@example.com",
                "jenny@example.com, max@example.com",
                "Jenny <jenny@example.com>",
                "\"jenny\"@example.com",
                ".jenny@example.com",
                "jenny..rosen@example.com",
                "jenny@.example.com",
                "jenny@example..com",
                "jenny@example.com.",
                "jenny@-example.com",
                "jenny@[192.0.2.1]"
            })
    void refusesWhatCannotBeWrittenTo(String given) {
        assertThat(EmailAddress.normalise(given)).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        String domain = ("d".repeat(60) + ".").repeat(3) + "example";
        assertThat(EmailAddress.normalise("j".repeat(254 - 1 - domain.length()) + "@" + domain))
                .isPresent();
        assertThat(EmailAddress.normalise("j".repeat(255 - 1 - domain.length()) + "@" + domain))
                .isEmpty();
        assertThat(EmailAddress.normalise("j".repeat(65) + "@example.com")).isEmpty();
    }

    @Test
    void answersAnyText() {
        Random random = new Random(5321);
        for (int i = 0; i < 50_000; i++) {
            char[] text = new char[1 + random.nextInt(80)];
            for (int c = 0; c < text.length; c++) {
                text[c] = (char) random.nextInt(random.nextBoolean() ? 128 : 65_536);
            }
            assertThat(EmailAddress.normalise("jenny@" + new String(text))).isNotNull();
        }
    }
}
