package dev.earshot.invitation.mail;

import dev.earshot.invitation.bounce.BounceAddress;
import dev.earshot.platform.EarshotConfig;
import dev.earshot.platform.page.PreferredLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes a mail of an invite: both parts, and the headers that let a mail program stop the next one. */
@ApplicationScoped
public class InviteMail {

    private final EarshotConfig config;
    private final BounceAddress bounces;

    InviteMail(EarshotConfig config, BounceAddress bounces) {
        this.config = config;
        this.bounces = bounces;
    }

    /** The first mail. @param attempt counts from 1 */
    public OutgoingMail of(Invite invite, UUID invitationId, int attempt, String recipient) {
        return of(invite, invitationId, 0, attempt, recipient);
    }

    /**
     * @param number 0 for the first mail, 1 to 3 for reminders
     * @param attempt counts from 1; names the mail, so that a second attempt is not taken for the first
     */
    public OutgoingMail of(Invite invite, UUID invitationId, int number, int attempt, String recipient) {
        String from = HeaderText.ascii(config.mail().from());
        String to = HeaderText.ascii(recipient);
        Map<String, String> headers = new LinkedHashMap<>();
        String which = number == 0 ? "" : ".r" + number;
        headers.put("Message-ID", "<inv." + invitationId + which + "." + attempt + "@" + domain(from) + ">");
        headers.put("From", HeaderText.mailbox(invite.shop(), from));
        config.mail()
                .replyTo()
                .ifPresent(address -> headers.put("Reply-To", HeaderText.bare(HeaderText.ascii(address))));
        headers.put("To", HeaderText.bare(to));
        headers.put("Subject", HeaderText.of(invite.title()));
        // RFC 8058: one POST stops the mails, without a page, a login or a question.
        String byPost = "<" + HeaderText.bare(invite.unsubscribeUrl()) + ">";
        String byMail = bounces.unsubscribe(recipient)
                .map(address -> ",\r\n <mailto:" + HeaderText.bare(address) + "?subject=unsubscribe>")
                .orElse("");
        headers.put("List-Unsubscribe", byPost + byMail);
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        headers.put("List-ID", HeaderText.mailbox(invite.shop(), "surveys." + domain(from)));
        headers.put("Feedback-ID", feedbackId(invite, domain(from)));
        headers.put("Auto-Submitted", "auto-generated"); // RFC 3834: keeps holiday replies quiet
        headers.put("X-Auto-Response-Suppress", "OOF, AutoReply");
        String spoken = PreferredLanguage.ofPage(invite.language());
        String html = new InviteHtml(invite).setLocale(spoken).render();
        String text = new InviteText(invite).setLocale(spoken).render();
        String returnTo = bounces.of(invitationId).orElse(from);
        return new OutgoingMail(Optional.of(invitationId), from, returnTo, to, invite.title(), headers, html, text);
    }

    /** Three names to tell complaints apart by, then the sender's own of 5 to 15 characters (Gmail's postmaster tools). */
    private static String feedbackId(Invite invite, String domain) {
        String sender = (domain.replaceAll("[^A-Za-z0-9]", "") + "earshot");
        return invite.surveyId() + ":" + domain + ":" + (invite.reminder() ? "reminder" : "invite") + ":"
                + sender.substring(0, Math.min(15, Math.max(5, sender.length() - "earshot".length())));
    }

    private static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
