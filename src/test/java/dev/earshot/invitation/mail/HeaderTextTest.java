package dev.earshot.invitation.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeUtility;
import org.junit.jupiter.api.Test;

class HeaderTextTest {

    @Test
    void leavesPlainWordsPlain() {
        assertThat(HeaderText.of("How was your order?")).isEqualTo("How was your order?");
    }

    @Test
    void foldsWhatIsLongOrForeignWithCrlf() throws Exception {
        String subject = "Wie hat Ihnen die Bestellung in unserem schönen Geschäft in Köln am Rhein gefallen? 🙂 "
                .repeat(2)
                .strip();
        String header = HeaderText.of(subject);
        assertThat(header.replace("\r\n ", "")).doesNotContain("\n", "\r");
        assertThat(header.split("\r\n ")).allMatch(word -> word.length() <= 75);
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(header))).isEqualTo(subject);
    }

    @Test
    void neverLetsASecondHeaderBegin() {
        assertThat(HeaderText.of("Hello\r\nBcc: all@example.com")).isEqualTo("Hello Bcc: all@example.com");
        assertThatThrownBy(() -> HeaderText.bare("a@example.com\r\nBcc: b@example.com"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(HeaderText.mailbox("A\"\r\nBcc: x", "a@example.com")).doesNotContain("\r\nBcc");
    }

    @Test
    void quotesNamesThatNeedIt() {
        assertThat(HeaderText.mailbox("Pebble", "a@example.com")).isEqualTo("Pebble <a@example.com>");
        assertThat(HeaderText.mailbox("Pebble & Thyme", "a@example.com"))
                .isEqualTo("\"Pebble & Thyme\" <a@example.com>");
        assertThat(HeaderText.mailbox("Müller", "a@example.com")).isEqualTo("=?UTF-8?B?TcO8bGxlcg==?= <a@example.com>");
    }
}
