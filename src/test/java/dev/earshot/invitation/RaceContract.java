package dev.earshot.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.contact.Decision;
import dev.earshot.contact.Reason;
import dev.earshot.invitation.SentInvitations.Sent;
import dev.earshot.purchase.PurchaseCancelled;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two do at once with one invitation, or with two of one customer. */
abstract class RaceContract {

    @Inject
    SentInvitations invitations;

    @Inject
    Invitations rows;

    @Inject
    DueCheck due;

    @Inject
    Event<PurchaseCancelled> cancelled;

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @BeforeEach
    void standStill() {
        clock.set(TestClock.START);
    }

    @AfterEach
    void stop() {
        other.shutdownNow();
    }

    @Test
    void aCancellationIsHeardByTheDecisionBesideIt() throws Exception {
        Sent one = claimed();
        Decision decision = besideACancellation(one, () -> due.check(one.invitation()));
        assertThat(decision.reason()).isEqualTo(Reason.CANCELLED);
        assertThat(read("reason", one)).isEqualTo("CANCELLED");
    }

    @Test
    void aCancellationStandsBesideTheMailThatLeaves() throws Exception {
        Sent one = claimed();
        besideACancellation(one, () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                rows.get(one.invitation()); // As a sender does; what it read must not come back over the cancellation.
                rows.sent(one.invitation(), clock.instant(), Duration.ofDays(30));
            });
            return "";
        });
        assertThat(read("state", one)).isEqualTo("SENT");
        assertThat(read("reason", one)).isEqualTo("CANCELLED");
    }

    @Test
    void aMailThatCameBackBeforeItsSenderNotedItStaysUndeliverable() {
        Sent one = claimed();
        rows.bounced(one.invitation(), "Came back.");
        rows.sent(one.invitation(), clock.instant(), Duration.ofDays(30));
        assertThat(read("state", one)).isEqualTo("UNDELIVERABLE");
    }

    @Test
    void ofTwoOfOneCustomerClaimedForTheSameMomentOneIsSent() {
        Sent one = claimed();
        Sent two = claimed();
        database.write("update invitation set customer_id = ? where id = ?", one.customer(), two.invitation());
        assertThat(List.of(due.check(one.invitation()), due.check(two.invitation())))
                .filteredOn(Decision.Send.class::isInstance)
                .hasSize(1);
    }

    /** Begins a cancellation, the work beside it, and ends the cancellation while the work waits for it. */
    private <T> T besideACancellation(Sent one, Callable<T> work) throws Exception {
        Future<T> done = QuarkusTransaction.requiringNew().call(() -> {
            cancelled.fire(new PurchaseCancelled("test", one.invitation().toString(), clock.instant(), "cancelled"));
            entities.flush();
            Future<T> waiting = other.submit(work);
            assertThatThrownBy(() -> waiting.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        return done.get(20, TimeUnit.SECONDS);
    }

    /** In a sender's hands. */
    private Sent claimed() {
        Sent one = invitations.of("follow");
        database.write("update invitation set state = 'SENDING', sent_at = null where id = ?", one.invitation());
        database.write(
                "update purchase set order_key = ? where id = (select purchase_id from invitation where id = ?)",
                one.invitation().toString(),
                one.invitation());
        return one;
    }

    private String read(String column, Sent one) {
        return database.read("select " + column + " from invitation where id = ?", one.invitation())
                .get(0);
    }
}
