package dev.earshot.invitation.bounce.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Mails written to do harm: each gives a report, soon, and never a failure. */
@Timeout(60)
class HostileMailTest {

    private static final int CHANGES_A_MAIL = 300;

    @Test
    void givesAReportForEveryDamagedMail() {
        Random random = new Random(20_260_302);
        for (String name : Mails.ALL) {
            byte[] mail = Mails.bytes(name);
            for (int i = 0; i < CHANGES_A_MAIL; i++) {
                byte[] damaged = damaged(mail, random);
                try {
                    judged(ReportReader.read(damaged));
                } catch (RuntimeException | StackOverflowError e) {
                    throw new AssertionError(name + ": " + new String(damaged, StandardCharsets.ISO_8859_1), e);
                }
            }
        }
    }

    @Test
    void readsAMailOfNothingButParts() {
        report("--bb\r\n".repeat(160_000));
        report("--b\r\n\r\n".repeat(140_000));
    }

    @Test
    void readsReportsWithoutEnd() {
        report("--b\r\nContent-Type: message/delivery-status\r\n\r\n" + "Action: failed\r\n\r\n".repeat(50_000));
        report("--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: " + "5.".repeat(400_000));
        report("--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nFinal-Recipient: a@b"
                + "\r\n c@d".repeat(150_000));
        report("--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: " + "<a@b>".repeat(150_000));
    }

    @Test
    void readsHeadersWithoutEnd() {
        read("To: " + "a@b, ".repeat(200_000) + "\r\n\r\nx");
        read("To: a@b\r\n".repeat(100_000) + "\r\nx");
        read("Content-Type: multipart/report; boundary=" + "\"".repeat(900_000) + "\r\n\r\nx");
        read("Content-Type: multipart/report" + "; a=b".repeat(180_000) + "\r\n\r\nx");
    }

    private static void report(String body) {
        read("Content-Type: multipart/report; boundary=b\r\nTo: bounce+x@example.com\r\n\r\n" + body);
    }

    private static void read(String mail) {
        byte[] bytes = mail.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(bytes.length).isLessThan(ReportReader.LARGEST_MAIL);
        assertThatNoException().isThrownBy(() -> judged(ReportReader.read(bytes)));
    }

    private static void judged(Report report) {
        if (report instanceof Report.Undelivered undelivered) {
            undelivered.failures().forEach(Failure::verdict);
        }
    }

    private static byte[] damaged(byte[] mail, Random random) {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        int from = random.nextInt(mail.length);
        int to = Math.min(mail.length, from + 1 + random.nextInt(60));
        damaged.write(mail, 0, from);
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> {
                byte[] noise = new byte[to - from];
                random.nextBytes(noise);
                damaged.writeBytes(noise);
            }
            case 2 -> {
                byte[] piece = Arrays.copyOfRange(mail, from, to);
                for (int i = 0; i < 1 + random.nextInt(50); i++) {
                    damaged.writeBytes(piece);
                }
            }
            default -> to = mail.length;
        }
        damaged.write(mail, to, mail.length - to);
        return damaged.toByteArray();
    }
}
