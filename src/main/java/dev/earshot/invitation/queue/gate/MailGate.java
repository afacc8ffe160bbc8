package dev.earshot.invitation.queue.gate;

import dev.earshot.invitation.mail.OutgoingMail;
import dev.earshot.invitation.queue.pace.Breaker;
import dev.earshot.invitation.queue.pace.Counted;
import dev.earshot.invitation.transport.Transport;
import dev.earshot.platform.Settings;
import dev.earshot.platform.database.Trouble;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Predicate;

/** The way out for mails of other rooms: held when invitations are, at the same pace, behind the same breaker. */
@ApplicationScoped
public class MailGate {

    private final SendingState state;
    private final Settings settings;
    private final Counted counted;
    private final Breaker breaker;
    private final Ways ways;
    private final Clock clock;

    MailGate(SendingState state, Settings settings, Counted counted, Breaker breaker, Ways ways, Clock clock) {
        this.state = state;
        this.settings = settings;
        this.counted = counted;
        this.breaker = breaker;
        this.ways = ways;
        this.clock = clock;
    }

    /** How many of {@code wanted} mails may be taken up: none while sending is held or the mail server takes nothing. */
    public int lets(int wanted) {
        return state.hold().isPresent() ? 0 : breaker.lets(wanted, clock.instant());
    }

    /**
     * Whether the pace has room for one more mail to a domain, which then counts. Whoever claims mails waits here for the
     * others to commit, so that the pace is right over all instances and all rooms.
     *
     * @param most so many at once
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Predicate<String> room(int most) {
        settings.hold("sending.claims");
        return counted.room(most)::letsPast;
    }

    /** Hands over a mail whose claim is committed. A failure on the way must not make two of it. */
    public Transport.Outcome deliver(OutgoingMail mail) {
        Transport.Outcome outcome = delivered(mail);
        if (outcome instanceof Transport.NotNow) {
            breaker.failed(clock.instant());
        } else if (!(outcome instanceof Transport.Unknown)) {
            breaker.worked();
        }
        return outcome;
    }

    private Transport.Outcome delivered(OutgoingMail mail) {
        try {
            return ways.out().deliver(mail);
        } catch (RuntimeException e) {
            String reference = Trouble.log("mail not handed over: mail=" + mail.messageId(), e);
            return new Transport.Unknown("the details are in the log under " + reference);
        }
    }
}
