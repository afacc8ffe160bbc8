package dev.earshot.invitation.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    BROWSER | Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile/15E148 Safari/604.1
                    BROWSER | Mozilla/5.0 (Linux; Android 9; CUBOT X19) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36
                    BROWSER | Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 [FBAN/FBIOS;FBAV/440.0]
                    PROGRAM | Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)
                    PROGRAM | Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/120.0.0.0 Safari/537.36
                    PROGRAM | curl/8.5.0
                    PROGRAM | python-requests/2.32.3
                    PROGRAM | Apache-HttpClient/4.5.14 (Java/17)
                    PROGRAM | Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)
                    GATEWAY | BarracudaCentral
                    GATEWAY | Mozilla/5.0 (Windows NT 10.0) Proofpoint URL Defense
                    GATEWAY | Microsoft Office Existence Discovery
                    GATEWAY | Mozilla/4.0 (compatible; ms-office; MSOffice 16)
                    NONE    | ''
                    NONE    | ' '
                    """)
    void isWhatItSays(Agent agent, String userAgent) {
        assertThat(Agent.of(userAgent)).isEqualTo(agent);
    }

    @Test
    void isFromANeighbourhoodNotFromAHouse() {
        assertThat(Network.of("203.0.113.7")).isPresent().isEqualTo(Network.of("203.0.113.250"));
        assertThat(Network.of("203.0.113.7")).isNotEqualTo(Network.of("203.0.112.7"));
        assertThat(Network.of("2001:db8:1:2::3")).isPresent().isEqualTo(Network.of("2001:db8:1:ffff::9"));
        assertThat(Network.of("2001:db8:1:2::3")).isNotEqualTo(Network.of("2001:db8:2:2::3"));
    }

    /** Behind a proxy that is not set up everybody would come from its address. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "192.168.1.1",
                "172.16.0.9",
                "::1",
                "fe80::1%eth0",
                "fd00::1",
                "0.0.0.0",
                "shop.example",
                "",
                "1.2.3"
            })
    void isFromNowhereWithAnAddressNobodyOutsideHas(String address) {
        assertThat(Network.of(address)).isEmpty();
    }
}
