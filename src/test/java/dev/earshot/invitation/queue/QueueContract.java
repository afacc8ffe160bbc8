package dev.earshot.invitation.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.SentInvitations.Sent;
import dev.earshot.invitation.queue.gate.SendingState;
import dev.earshot.invitation.queue.gate.SendingStops;
import dev.earshot.invitation.queue.gate.TestWays;
import dev.earshot.invitation.queue.pace.Counted;
import dev.earshot.invitation.queue.pace.Pace;
import dev.earshot.invitation.transport.SmtpReply;
import dev.earshot.invitation.transport.Transport;
import dev.earshot.platform.Installation;
import dev.earshot.platform.Settings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing lost and nothing twice, wherever a sender stops; and how fast the others go. */
abstract class QueueContract {

    @Inject
    DueInvitations due;

    @Inject
    InvitationSender sender;

    @Inject
    Claims claims;

    @Inject
    DueMails dueMails;

    @Inject
    UnknownMails unknown;

    @Inject
    SendingStops stops;

    @Inject
    SendingState state;

    @Inject
    TestWays ways;

    @Inject
    Invitations invitations;

    @Inject
    Settings settings;

    @Inject
    Installation installation;

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    Counter server = Counter.takingAll();

    @BeforeEach
    void nothingWaits() {
        clock.set(TestClock.START.plus(Duration.ofDays(200)));
        database.write("update invitation set state = 'DROPPED' where state = 'SCHEDULED'");
        database.write("update invitation_mail set state = 'DROPPED' where state <> 'SENT'");
        database.write("update invitation_mail set answered_at = null, claimed_at = null");
        database.write("delete from mail_event where kind = 'SENDER_PROBLEM'");
        database.write("delete from sending_stop"); // others stopped on later days
        ways.instead = Optional.of(server);
    }

    @AfterEach
    void goOn() {
        ways.instead = Optional.empty();
        stops.resume("test");
        clock.set(TestClock.START);
    }

    @Test
    void sendsWhatASenderClaimedThatStoppedBeforeItHandedItOver() {
        Sent claimed = due.of("follow");
        assertThat(claims.take(25)).hasSize(1);
        sender.sendDue();
        assertThat(server.mails).isEmpty();
        clock.forward(Duration.ofMinutes(11));
        sender.sendDue();
        assertThat(server.to(claimed.email())).hasSize(1);
        assertThat(due.mails(claimed)).containsExactly("SENT");
    }

    /** Else it would be sent twice: once by the slow sender, once by whoever claims it next. */
    @Test
    void takesNothingFromASlowSenderThatHandsItOverAtThisMoment() throws Exception {
        Sent slow = due.of("follow");
        assertThat(claims.take(25)).hasSize(1);
        clock.forward(Duration.ofMinutes(11));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> {
                        entities.createQuery("update InvitationMailRow m set m.handedOverAt = ?1 where m.id = ?2")
                                .setParameter(1, clock.instant())
                                .setParameter(2, slow.invitation())
                                .executeUpdate();
                        Future<?> sweep = other.submit(claims::sweep);
                        assertThatThrownBy(() -> sweep.get(700, TimeUnit.MILLISECONDS))
                                .isInstanceOf(TimeoutException.class);
                        return sweep;
                    })
                    .get(20, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }
        assertThat(due.mails(slow)).containsExactly("SENDING");
        assertThat(due.state(slow)).isEqualTo("SENDING");
    }

    @Test
    void listsWhatASenderHandedOverThatStoppedBeforeItHeardTheAnswer() {
        Sent lost = due.of("follow");
        Sent waiting = due.of("follow");
        server = new Counter(mail -> {
            throw new KilledHere();
        });
        ways.instead = Optional.of(server);
        assertThatThrownBy(() -> sender.sendBatch()).isInstanceOf(KilledHere.class);
        Sent handedOver = server.to(lost.email()).isEmpty() ? waiting : lost;
        Sent behind = handedOver == lost ? waiting : lost;
        server = Counter.takingAll();
        ways.instead = Optional.of(server);
        clock.forward(Duration.ofMinutes(11));
        sender.sendDue();
        assertThat(server.mails).hasSize(1);
        assertThat(server.to(behind.email())).hasSize(1);
        assertThat(due.mails(handedOver)).containsExactly("UNKNOWN");
        assertThat(due.state(handedOver)).isEqualTo("SENDING");
        assertThat(due.sentence(handedOver)).contains("Nobody knows");
        assertThat(unknown.oldest(10))
                .extracting(InvitationMail::invitationId)
                .containsExactly(handedOver.invitation());
    }

    @Test
    void letsAPersonSayThatAnUnknownMailLeft() {
        Sent lost = unknown();
        assertThat(unknown.left(due.mail(lost, 0), "ann@shop.example")).isTrue();
        assertThat(due.state(lost)).isEqualTo("SENT");
        assertThat(invitations.get(lost.invitation()).expiresAt()).isPresent();
        assertThat(unknown.left(due.mail(lost, 0), "ann@shop.example")).isFalse();
        assertThat(unknown.again(due.mail(lost, 0), "ann@shop.example")).isFalse();
        assertThat(database.count(
                        "audit_entry where deed = 'unknown mail left' and detail like ?",
                        "%" + lost.invitation() + "%"))
                .isOne();
    }

    @Test
    void sendsAnUnknownMailAgainWhenAPersonSaysSo() {
        Sent lost = unknown();
        assertThat(unknown.again(due.mail(lost, 0), "ann@shop.example")).isTrue();
        server = Counter.takingAll();
        ways.instead = Optional.of(server);
        sender.sendDue();
        assertThat(server.to(lost.email())).hasSize(1);
        assertThat(due.state(lost)).isEqualTo("SENT");
    }

    @Test
    void sharesTheWorkAmongManySendersWithoutDoubles() throws InterruptedException {
        List<Sent> all = due.of("follow", 80);
        List<Thread> senders =
                Stream.generate(() -> new Thread(sender::sendBatch)).limit(4).toList();
        senders.forEach(Thread::start);
        for (Thread each : senders) {
            each.join();
        }
        assertThat(all).allMatch(each -> server.to(each.email()).size() == 1);
        assertThat(server.mails).hasSize(80);
    }

    @Test
    void givesBackWhatWasOnlyClaimedWhenSendingIsPausedMeanwhile() {
        List<Sent> all = due.of("follow", 3);
        server = new Counter(mail -> {
            stops.pause("ann@shop.example");
            return new Transport.Delivered();
        });
        ways.instead = Optional.of(server);
        sender.sendBatch();
        assertThat(server.mails).hasSize(1);
        assertThat(all).extracting(due::state).containsOnlyOnce("SENT").contains("SCHEDULED");
        assertThat(state.hold()).contains("Sending is paused by ann@shop.example.");
        assertThat(database.count("invitation_mail where state = 'SENDING'")).isZero();
        stops.resume("ann@shop.example");
        ways.instead = Optional.of(Counter.takingAll());
        sender.sendBatch();
        assertThat(all).extracting(due::state).containsOnly("SENT");
        assertThat(all).allMatch(each -> invitations.get(each.invitation()).attempts() == 1);
    }

    @Test
    void stopsWhenMailServersRefuseUsAndSaysSo() {
        due.of("follow", 6);
        server = new Counter(mail -> new Transport.Refused(new SmtpReply(550, "5.7.1", "")));
        ways.instead = Optional.of(server);
        sender.sendBatch();
        assertThat(server.mails).hasSize(3);
        assertThat(state.hold().orElseThrow()).startsWith("Sending has stopped: mail servers refused 3 of the last 3");
        stops.resume("ann@shop.example");
        assertThat(state.hold()).isEmpty();
    }

    @Test
    void doesNotStopForCustomersWhoMovedAway() {
        due.of("follow", 6);
        server = new Counter(mail -> new Transport.Refused(new SmtpReply(550, "5.1.1", "")));
        ways.instead = Optional.of(server);
        sender.sendBatch();
        assertThat(server.mails).hasSize(6);
        assertThat(state.hold()).isEmpty();
    }

    @Test
    void probesWithOneMailWhileTheServerTakesNothing() {
        due.of("follow", 8);
        server = new Counter(mail -> new Transport.NotNow(new SmtpReply(450, "4.2.0", "")));
        ways.instead = Optional.of(server);
        sender.sendBatch();
        assertThat(server.mails).hasSize(3);
        assertThat(database.count("invitation where sentence like 'Tried once: % next try in 1 minute.'"))
                .isGreaterThanOrEqualTo(3);
        sender.sendBatch();
        assertThat(server.mails).hasSize(3);
        clock.forward(Duration.ofSeconds(61));
        sender.sendBatch();
        assertThat(server.mails).hasSize(4);
        server = Counter.takingAll();
        ways.instead = Optional.of(server);
        clock.forward(Duration.ofHours(1));
        sender.sendBatch();
        assertThat(server.mails).hasSize(8);
    }

    @Test
    void keepsToThePaceOfADomainAndOfTheHouse() {
        due.of("follow", 5);
        assertThat(taken(new Pace(2, 0, 0))).hasSize(2);
        assertThat(taken(new Pace(2, 0, 0))).isEmpty();
        clock.forward(Duration.ofSeconds(61));
        assertThat(taken(new Pace(0, 3, 0))).hasSize(1);
        assertThat(taken(new Pace(0, 0, 4))).hasSize(1);
        assertThat(taken(new Pace(0, 0, 4))).isEmpty();
        assertThat(taken(new Pace(0, 0, 0))).hasSize(1);
    }

    private List<InvitationMail> taken(Pace pace) {
        Claims slow = new Claims(
                dueMails, new Counted(entities, installation, pace, List.of(), clock), invitations, settings, clock);
        return QuarkusTransaction.requiringNew().call(() -> new ArrayList<>(slow.take(25)));
    }

    private Sent unknown() {
        Sent lost = due.of("follow");
        ways.instead = Optional.of(new Counter(mail -> new Transport.Unknown("the line went dead")));
        sender.sendBatch();
        assertThat(due.mails(lost)).containsExactly("UNKNOWN");
        return lost;
    }

    /** The process ends at this very place. */
    private static final class KilledHere extends Error {}
}
