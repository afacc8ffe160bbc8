package dev.earshot.invitation.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.ssl.NotSslRecordException;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.List;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

/** What is known of a mail after the mail server, or nobody, has answered. */
class SmtpTransportTest {

    @Test
    void triesAgainWhatTheServerPutsOff() {
        assertThat(SmtpTransport.outcome(reply(451))).isEqualTo(new Transport.NotNow(new SmtpReply(451, "", "said")));
    }

    @Test
    void givesUpWhatTheServerRefuses() {
        assertThat(SmtpTransport.outcome(reply(550))).isEqualTo(new Transport.Refused(new SmtpReply(550, "", "said")));
    }

    @Test
    void keepsEveryMailWhenOurOwnSignInIsWrong() {
        assertThat(SmtpTransport.outcome(reply(535))).isInstanceOf(Transport.NotNow.class);
        assertThat(SmtpTransport.outcome(new SSLHandshakeException("no"))).isInstanceOf(Transport.NotNow.class);
        assertThat(SmtpTransport.outcome(new RuntimeException("STARTTLS required but not supported")))
                .isInstanceOf(Transport.NotNow.class);
        assertThat(SmtpTransport.outcome(new ConnectException("refused"))).isInstanceOf(Transport.NotNow.class);
    }

    @Test
    void claimsNothingWhenTheConnectionBreaks() {
        assertThat(SmtpTransport.outcome(new SocketException("reset"))).isInstanceOf(Transport.Unknown.class);
        // Encrypted already, so the mail may have been on its way.
        assertThat(SmtpTransport.outcome(new SSLException("bad record"))).isInstanceOf(Transport.Unknown.class);
        assertThat(SmtpTransport.outcome(new NotSslRecordException("no TLS here")))
                .isInstanceOf(Transport.NotNow.class);
    }

    private static SMTPException reply(int code) {
        return new SMTPException("said", code, List.of("said"), code >= 500);
    }
}
