package dev.earshot.invitation.queue.gate;

import dev.earshot.invitation.bounce.MailEvent;
import dev.earshot.invitation.bounce.MailEvents;
import dev.earshot.invitation.bounce.SenderBlamed;
import dev.earshot.invitation.queue.pace.OtherMails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Stops the queue when mail servers refuse us rather than our customers: more than one mail in twenty within ten minutes,
 * over all instances. Going on would only make our name worse.
 */
@ApplicationScoped
public class PolicyWatch {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** One refusal among a handful of mails says nothing yet. */
    private static final long FEWEST = 3;

    private static final int ONE_IN = 20;

    private final SendingStops stops;
    private final MailEvents events;
    private final EntityManager database;
    private final Instance<OtherMails> others;
    private final Clock clock;

    PolicyWatch(
            SendingStops stops,
            MailEvents events,
            EntityManager database,
            @Any Instance<OtherMails> others,
            Clock clock) {
        this.others = others;
        this.stops = stops;
        this.events = events;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void look(@Observes SenderBlamed cameBack) {
        look();
    }

    /** To be asked after every refusal that blames the sender. */
    @Transactional
    public void look() {
        Instant window = clock.instant().minus(WINDOW);
        Instant since = stops.lastEnd().filter(end -> end.isAfter(window)).orElse(window);
        List<OtherMails.Answered> besides =
                others.stream().map(room -> room.answeredSince(since)).toList();
        long refused = count(
                        " and (m.smtpStatus like '5.5.%' or m.smtpStatus like '5.6.%' or m.smtpStatus like '5.7.%')",
                        since)
                + events.cameBack(MailEvent.SENDER_PROBLEM, since)
                + besides.stream().mapToLong(OtherMails.Answered::blamingUs).sum();
        long answered = Math.max(
                refused,
                count("", since)
                        + besides.stream().mapToLong(OtherMails.Answered::all).sum());
        if (refused >= FEWEST && refused * ONE_IN > answered) {
            stops.refused("Sending has stopped: mail servers refused " + refused + " of the last " + answered
                    + " mails for reasons on our side (5.5, 5.6 or 5.7). Look at SPF, DKIM, DMARC and the mail server's"
                    + " log, then let it go on.");
        }
    }

    private long count(String condition, Instant since) {
        return database.createQuery(
                        "select count(m) from InvitationMailRow m where m.answeredAt > ?1 and m.answeredAt <= ?2"
                                + condition,
                        Long.class)
                .setParameter(1, since)
                .setParameter(2, clock.instant())
                .getSingleResult();
    }
}
