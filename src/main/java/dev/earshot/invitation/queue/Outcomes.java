package dev.earshot.invitation.queue;

import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.bounce.BounceKeeper;
import dev.earshot.invitation.queue.gate.PolicyWatch;
import dev.earshot.invitation.transport.SmtpReply;
import dev.earshot.invitation.transport.Transport;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** What follows from the mail server's answer. */
@ApplicationScoped
class Outcomes {

    /** Waits between tries when the mail server says "not now": a day in all, then the mail is given up. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(10));

    private final MailLog log;
    private final BounceKeeper bounces;
    private final PolicyWatch policy;

    Outcomes(MailLog log, BounceKeeper bounces, PolicyWatch policy) {
        this.log = log;
        this.bounces = bounces;
        this.policy = policy;
    }

    void record(InvitationMail mail, Invitation invitation, Transport.Outcome outcome) {
        if (outcome instanceof Transport.Delivered) {
            log.sent(mail);
            Log.infof(
                    "invitation sent: survey=%s invitation=%s mail=%d",
                    invitation.surveyId(), invitation.id(), mail.number());
            return;
        }
        Log.warnf(
                "mail not sent: survey=%s invitation=%s mail=%d outcome=%s",
                invitation.surveyId(), invitation.id(), mail.number(), outcome);
        if (outcome instanceof Transport.Refused refused) {
            log.failed(mail, "Undeliverable: " + refused.sentence() + ".", refused.reply());
            keep(mail, refused);
            if (refused.reply().filter(SmtpReply::blamesTheSender).isPresent()) {
                policy.look();
            }
        } else if (outcome instanceof Transport.NotNow notNow) {
            putOff(mail, notNow);
        } else if (outcome instanceof Transport.Unknown unknown) {
            log.unknown(
                    mail,
                    "Nobody knows whether this mail left: " + unknown.sentence() + ". It is not sent again by itself.");
        }
    }

    private void putOff(InvitationMail mail, Transport.NotNow notNow) {
        if (mail.attempts() > WAITS.size()) {
            log.failed(
                    mail, "Given up after " + mail.attempts() + " tries: " + notNow.sentence() + ".", notNow.reply());
            keep(mail, notNow);
            return;
        }
        Duration wait = WAITS.get(mail.attempts() - 1);
        log.postponed(
                mail,
                wait,
                tried(mail.attempts()) + ": " + notNow.sentence() + "; next try in " + minutes(wait) + ".",
                notNow.reply());
    }

    private static String tried(int attempts) {
        return attempts == 1 ? "Tried once" : "Tried " + attempts + " times";
    }

    private static String minutes(Duration wait) {
        return wait.toMinutes() == 1 ? "1 minute" : wait.toMinutes() + " minutes";
    }

    /** What the server said of this mail counts like a mail that came back. */
    private void keep(InvitationMail mail, Transport.Outcome outcome) {
        outcome.reply()
                .filter(reply -> !reply.blamesTheSender())
                .filter(reply -> !(outcome instanceof Transport.NotNow notNow && notNow.isAboutTheServer()))
                .ifPresent(reply -> bounces.refusedAtSending(
                        mail.invitationId(), mail.id() + "." + mail.attempts(), reply.toString(), reply.said()));
    }
}
