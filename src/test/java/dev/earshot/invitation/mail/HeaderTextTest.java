package dev.earshot.invitation.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeUtility;
import java.util.List;
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
        assertThat(header.split("\r\n ")).hasSizeGreaterThan(3).allMatch(word -> word.length() <= 75);
        assertThat(("Reply-To: " + header).split("\r\n")).allMatch(line -> line.length() <= 76);
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

    /** RFC 2047 asks for short lines; an address is never cut. */
    @Test
    void foldsALongForeignNameBeforeItsAddress() throws Exception {
        String name = "Gewürzhändler Müßiggang & Töchter für Übersee";
        String address = "umfragen-nach-dem-kauf@" + "lang.".repeat(8) + "example.com";
        String header = HeaderText.mailbox(name, address);
        assertThat(("From: " + header).split("\r\n"))
                .filteredOn(line -> line.contains("=?"))
                .isNotEmpty()
                .allMatch(line -> line.length() <= 76);
        assertThat(header).endsWith("\r\n <" + address + ">");
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(header))).isEqualTo(name + " <" + address + ">");
    }

    /** Characters beyond the basic plane and of several languages come through whole. */
    @Test
    void cutsNoCharacterInTwo() throws Exception {
        for (String words :
                List.of("🙂".repeat(40), "كيف كان طلبك من متجرنا ".repeat(6).strip(), "ß".repeat(200))) {
            assertThat(MimeUtility.decodeText(MimeUtility.unfold(HeaderText.of(words))))
                    .isEqualTo(words);
        }
    }
}
