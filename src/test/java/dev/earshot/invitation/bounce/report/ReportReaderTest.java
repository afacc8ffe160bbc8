package dev.earshot.invitation.bounce.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What mails that came back say. */
class ReportReaderTest {

    @Test
    void readsWhichRecipientDoesNotExist() {
        Report.Undelivered report = undelivered(Mails.bytes("dsn.postfix.5.1.1-user-unknown.eml"));
        assertThat(report.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.action()).isEqualTo("failed");
            assertThat(failure.status()).hasToString("Optional[5.1.1]");
            assertThat(failure.concerns("Nouser@example.com")).isTrue();
            assertThat(failure.verdict()).isEqualTo(Verdict.HARD);
        });
        assertThat(report.clues().addresses()).containsExactly("bounce+tok1@surveys.example.com");
    }

    @Test
    void holdsNothingAgainstACustomerWhoseServerDislikesUs() {
        assertThat(verdict(Mails.bytes("dsn.postfix.5.7.1-blocked.eml"))).isEqualTo(Verdict.SENDER_PROBLEM);
    }

    @Test
    void takesAFullMailboxThatWasGivenUpForPassing() {
        byte[] mail = Mails.bytes("dsn.postfix.4.2.2-expired.eml");
        assertThat(verdict(mail)).isEqualTo(Verdict.SOFT);
        assertThat(undelivered(mail).clues().messageIds()).contains("inv.full@surveys.example.com");
    }

    @Test
    void readsAComplaintWithItsReturnAddress() {
        Report.Complaint complaint = (Report.Complaint) ReportReader.read(Mails.bytes("arf.abuse.eml"));
        assertThat(complaint.clues().addresses())
                .containsExactly("fbl@surveys.example.com", "bounce+7f3c2a9be4d14d0f@surveys.example.com");
        assertThat(complaint.clues().messageIds()).containsExactly("inv.7f3c2a9be4d14d0f@surveys.example.com");
        assertThat(complaint.recipients()).containsExactly("zoe@example.com");
    }

    @Test
    void leavesPraiseOfAMailToAPerson() {
        assertThat(ReportReader.read(Mails.with("arf.abuse.eml", "Feedback-Type: abuse", "Feedback-Type: not-spam")))
                .isInstanceOf(Report.ForPerson.class);
    }

    @Test
    void knowsAHolidayReply() {
        assertThat(ReportReader.read(Mails.bytes("auto-reply.vacation.eml"))).isEqualTo(new Report.AutoReply());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated; x=y",
                "X-Autoreply: yes",
                "Precedence: auto_reply",
                "Return-Path: <>",
                "Content-Type: multipart/report; report-type=disposition-notification; boundary=x"
            })
    void knowsMachinesThatAnswer(String header) {
        assertThat(ReportReader.read(letter("To: bounce+x@example.com", header)))
                .isEqualTo(new Report.AutoReply());
    }

    @Test
    void leavesALetterToAPerson() {
        assertThat(ReportReader.read(letter("To: bounce+x@example.com", "Auto-Submitted: no")))
                .isInstanceOf(Report.ForPerson.class);
        assertThat(ReportReader.read(new byte[0])).isInstanceOf(Report.ForPerson.class);
        assertThat(ReportReader.read(new byte[ReportReader.LARGEST_MAIL + 1])).isInstanceOf(Report.ForPerson.class);
    }

    @Test
    void readsAWishToGetNoMore() {
        assertThat(ReportReader.read(letter("To: =?utf-8?q?Stop?= <Unsubscribe+abc@ask.example.com>", "Subject: x")))
                .isEqualTo(new Report.Unsubscribe("abc"));
        assertThat(ReportReader.read(letter("Delivered-To: unsubscribe+abc@ask.example.com", "Content-Type: text")))
                .isEqualTo(new Report.Unsubscribe("abc"));
    }

    @Test
    void findsTheSignedLinkInTheReturnedMail() {
        Report.Complaint complaint = (Report.Complaint)
                ReportReader.read(
                        Mails.with(
                                "arf.abuse.eml",
                                "Feedback-ID: nps-2026:berlin:invite:survey",
                                "List-Unsubscribe: <https://ask.example.com/u/v1.a.b>,\n <mailto:unsubscribe+c@ask.example.com?subject=x>"));
        assertThat(complaint.clues().stops())
                .contains("https://ask.example.com/u/v1.a.b", "mailto:unsubscribe+c@ask.example.com?subject=x");
    }

    private static byte[] letter(String to, String header) {
        return (to + "\r\n" + header + "\r\n\r\nHello\r\n--x\r\n\r\nSeen.\r\n--x--\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Verdict verdict(byte[] mail) {
        return undelivered(mail).failures().get(0).verdict();
    }

    private static Report.Undelivered undelivered(byte[] mail) {
        return (Report.Undelivered) ReportReader.read(mail);
    }
}
