package dev.earshot.invitation.bounce.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.earshot.invitation.bounce.BounceKeeper.Kept;
import dev.earshot.invitation.bounce.report.Mails;
import dev.earshot.invitation.bounce.report.Report;
import dev.earshot.invitation.bounce.report.ReportReader;
import dev.earshot.platform.EarshotConfig;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit to a real mailbox: what was dealt with is moved, what is for a person stays unread, nothing is lost. */
class ImapMailboxTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final List<byte[]> seen = new ArrayList<>();
    private GreenMailUser user;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser("bounce@example.com", "reader", "secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sortsWhatArrived() throws Exception {
        arrives(Mails.bytes("dsn.postfix.5.1.1-user-unknown.eml"));
        arrives("To: bounce@example.com\r\n\r\nHello, who are you?\r\n".getBytes(StandardCharsets.UTF_8));
        arrives(Mails.bytes("auto-reply.vacation.eml"));
        assertThat(visit()).isEqualTo(3);
        assertThat(folder("INBOX").getMessageCount()).isZero();
        assertThat(folder("earshot-done").getMessageCount()).isEqualTo(2);
        assertThat(folder("earshot-person").getMessages()).singleElement().satisfies(mail -> assertThat(
                        mail.getFlags().contains(Flags.Flag.SEEN))
                .isFalse());
        assertThat(visit()).isZero();
    }

    @Test
    void readsTheBytesThatWereSent() throws Exception {
        byte[] mail = Mails.bytes("dsn.postfix.4.2.2-expired.eml");
        arrives(mail);
        visit();
        assertThat(ReportReader.read(seen.get(0))).isEqualTo(ReportReader.read(mail));
    }

    @Test
    void readsAgainWhatCouldNotBeKept() throws Exception {
        for (int i = 0; i < 3; i++) {
            arrives(Mails.bytes("auto-reply.vacation.eml"));
        }
        int moved = new ImapMailbox(new Settings("secret")).read(mail -> {
            if (!seen.isEmpty()) {
                throw new IllegalStateException("the database is away");
            }
            return keep(mail);
        });
        assertThat(moved).isOne();
        assertThat(folder("INBOX").getMessageCount()).isEqualTo(2);
        assertThat(visit()).isEqualTo(2);
    }

    @Test
    void goesThroughMoreThanOneHandful() throws Exception {
        for (int i = 0; i < 60; i++) {
            arrives(Mails.bytes("auto-reply.vacation.eml"));
        }
        assertThat(visit()).isEqualTo(60);
        assertThat(seen).hasSize(60);
    }

    @Test
    void saysSoWhenItMayNotEnter() {
        assertThatThrownBy(() -> new ImapMailbox(new Settings("wrong")).read(this::keep))
                .isInstanceOf(MessagingException.class);
    }

    private int visit() throws MessagingException {
        return new ImapMailbox(new Settings("secret")).read(this::keep);
    }

    private Kept keep(byte[] mail) {
        seen.add(mail);
        return ReportReader.read(mail) instanceof Report.ForPerson ? Kept.FOR_PERSON : Kept.DONE;
    }

    private void arrives(byte[] mail) throws MessagingException {
        user.deliver(new MimeMessage((Session) null, new ByteArrayInputStream(mail)));
    }

    private MailFolder folder(String name) throws Exception {
        ImapHostManager mailboxes = server.getManagers().getImapHostManager();
        return name.equals("INBOX") ? mailboxes.getInbox(user) : mailboxes.getFolder(user, name);
    }

    private final class Settings implements EarshotConfig.Mailbox {
        private final String password;

        Settings(String password) {
            this.password = password;
        }

        @Override
        public Optional<String> host() {
            return Optional.of("127.0.0.1");
        }

        @Override
        public int port() {
            return server.getImap().getPort();
        }

        @Override
        public boolean tls() {
            return false;
        }

        @Override
        public Optional<String> username() {
            return Optional.of("reader");
        }

        @Override
        public Optional<String> password() {
            return Optional.of(password);
        }

        @Override
        public String folder() {
            return "INBOX";
        }

        @Override
        public String done() {
            return "earshot-done";
        }

        @Override
        public String person() {
            return "earshot-person";
        }

        @Override
        public String every() {
            return "off";
        }
    }
}
