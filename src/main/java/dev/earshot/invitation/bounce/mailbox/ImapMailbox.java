package dev.earshot.invitation.bounce.mailbox;

import dev.earshot.invitation.bounce.BounceKeeper.Kept;
import dev.earshot.invitation.bounce.report.ReportReader;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.database.Trouble;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * One visit to a mailbox (RFC 9051). A mail is moved only after it was kept: what is interrupted is read again. Mails
 * for a person are moved unread to a folder of their own.
 */
final class ImapMailbox {

    private static final int MOST_A_VISIT = 500;
    private static final int MOVED_TOGETHER = 25;
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final EarshotConfig.Mailbox settings;

    ImapMailbox(EarshotConfig.Mailbox settings) {
        this.settings = settings;
    }

    /** @return how many mails were moved */
    int read(Function<byte[], Kept> keeper) throws MessagingException {
        try (Store store = session().getStore(protocol())) {
            store.connect(
                    settings.host().orElseThrow(),
                    settings.port(),
                    settings.username().orElse(""),
                    settings.password().orElse(""));
            try (Folder inbox = store.getFolder(settings.folder())) {
                inbox.open(Folder.READ_WRITE);
                return read(inbox, folder(store, settings.done()), folder(store, settings.person()), keeper);
            }
        }
    }

    private static int read(Folder inbox, Folder done, Folder person, Function<byte[], Kept> keeper)
            throws MessagingException {
        // The oldest first; numbers stay as they are until the folder is closed.
        int last = Math.min(inbox.getMessageCount(), MOST_A_VISIT);
        int moved = 0;
        for (int first = 1; first <= last; first += MOVED_TOGETHER) {
            List<Message> read = new ArrayList<>();
            List<Message> unread = new ArrayList<>();
            boolean goOn = true;
            for (int i = first; goOn && i < first + MOVED_TOGETHER && i <= last; i++) {
                Message mail = inbox.getMessage(i);
                if (!mail.isExpunged() && !mail.isSet(Flags.Flag.DELETED)) {
                    goOn = keep(mail, keeper, read, unread);
                }
            }
            move(inbox, read, done);
            move(inbox, unread, person);
            moved += read.size() + unread.size();
            if (!goOn) {
                break;
            }
        }
        return moved;
    }

    /** @return false when nothing can be kept at the moment */
    private static boolean keep(Message mail, Function<byte[], Kept> keeper, List<Message> read, List<Message> unread)
            throws MessagingException {
        try {
            (keeper.apply(bytes(mail)) == Kept.FOR_PERSON ? unread : read).add(mail);
            return true;
        } catch (RuntimeException e) {
            Trouble.log("returned mail not kept, read again later", e);
            return false;
        }
    }

    private static void move(Folder from, List<Message> mails, Folder to) throws MessagingException {
        if (!mails.isEmpty()) {
            Message[] all = mails.toArray(Message[]::new);
            from.copyMessages(all, to);
            from.setFlags(all, new Flags(Flags.Flag.DELETED), true);
        }
    }

    /** What is too large is not fetched. */
    private static byte[] bytes(Message mail) throws MessagingException {
        if (mail instanceof IMAPMessage imap) {
            imap.setPeek(true);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (mail.getSize() <= ReportReader.LARGEST_MAIL) {
                mail.writeTo(bytes);
            }
        } catch (IOException e) {
            throw new MessagingException("the mail cannot be fetched", e);
        }
        return bytes.toByteArray();
    }

    private static Folder folder(Store store, String name) throws MessagingException {
        Folder folder = store.getFolder(name);
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("the folder " + name + " cannot be made");
        }
        return folder;
    }

    private String protocol() {
        return settings.tls() ? "imaps" : "imap";
    }

    private Session session() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }
}
