package dev.earshot.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.customer.UnsubscribeLinks;
import dev.earshot.invitation.queue.InvitationSender;
import dev.earshot.purchase.PurchaseCancelled;
import dev.earshot.purchase.PurchaseRecorded;
import dev.earshot.purchase.PurchaseRecorder;
import dev.earshot.purchase.source.ShopEvent;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is decided when something happens, and what is decided again before the mail leaves. */
abstract class PlannerContract {

    @Inject
    PurchaseRecorder recorder;

    @Inject
    Event<PurchaseCancelled> cancelled;

    @Inject
    Invitations invitations;

    @Inject
    InvitationSender sender;

    @Inject
    UnsubscribeLinks links;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    private final String email = UUID.randomUUID() + "@mail.example";

    @BeforeEach
    void standStill() {
        clock.set(TestClock.START);
    }

    @Test
    void ofTwoSurveysForOneEventTheOneWithPriorityAsks() {
        UUID order = happens("order.placed", Map.of());
        assertThat(read("survey_id", order)).containsExactly("plan-also", "plan-first");
        assertThat(read("state", order)).containsExactly("DROPPED", "SCHEDULED");
        assertThat(read("reason", order)).containsExactly("PRIORITY", "DELAY");
        assertThat(read("sentence", order))
                .first()
                .isEqualTo("Dropped: the survey “plan-first” comes first for this event, and the rule is one survey in"
                        + " 90 days.");
    }

    @Test
    void keepsTheGroundAndWhereItCameFrom() {
        UUID order = happens("order.placed", Map.of());
        assertThat(read("consent_basis", order)).containsOnly("EXISTING_CUSTOMER");
        assertThat(read("consent_source", order)).containsOnly("test");
        UUID agreed = happens("order.placed", "k" + UUID.randomUUID(), Optional.of(true), Map.of());
        assertThat(read("consent_basis", agreed)).containsOnly("CONSENT");
        assertThat(read("consent_source", agreed)).containsOnly("customer.consent of test");
    }

    @Test
    void twoOrdersOfOneCustomerAtOnceLeadToOneMail() throws Exception {
        happens("contact.nothing", Map.of()); // The customer is known already, as in most shops.
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<UUID>> orders = threads.invokeAll(IntStream.range(0, 4)
                    .<java.util.concurrent.Callable<UUID>>mapToObj(i -> () -> happens("order.placed", Map.of()))
                    .toList());
            int scheduled = 0;
            for (Future<UUID> order : orders) {
                scheduled += read("state", order.get()).contains("SCHEDULED") ? 1 : 0;
            }
            assertThat(scheduled).isOne();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anOrderThatIsCancelledAsksNobody() {
        String key = "k" + UUID.randomUUID();
        UUID order = happens("order.placed", key, Optional.empty(), Map.of());
        cancel(key, "cancelled");
        assertThat(read("reason", order)).contains("CANCELLED").doesNotContain("DELAY");
        assertThat(read("sentence", order)).contains("Dropped: the order was cancelled on Mon 2 Mar 2026.");
    }

    @Test
    void whatWasSentBeforeTheOrderWasCancelledSaysSo() {
        String key = "k" + UUID.randomUUID();
        UUID order = happens("order.placed", key, Optional.empty(), Map.of());
        UUID invitation = sendOf(order, Duration.ofDays(2));
        cancel(key, "cancelled");
        String token = invitationToken(invitation);
        given().get("/r/" + token).then().statusCode(410);
    }

    @Test
    void whatWasSentBeforeTheMoneyWasGivenBackCanStillBeAnswered() {
        String key = "k" + UUID.randomUUID();
        UUID order = happens("order.placed", key, Optional.empty(), Map.of());
        UUID invitation = sendOf(order, Duration.ofDays(2));
        cancel(key, "refunded");
        given().get("/r/" + invitationToken(invitation)).then().statusCode(200);
        assertThat(read("sentence", order))
                .contains("Sent, then the order was refunded on Wed 4 Mar 2026: its links still work.");
    }

    @Test
    void whoWithdrewTheirConsentIsNotAskedAfterAll() {
        UUID order = happens("order.placed", Map.of());
        clock.forward(Duration.ofHours(1));
        happens("contact.changed", "k" + UUID.randomUUID(), Optional.of(false), Map.of());
        clock.forward(Duration.ofDays(2));
        sender.sendBatch();
        assertThat(read("reason", order)).contains("NO_CONSENT").doesNotContain("DUE");
    }

    @Test
    void whatCannotBeSaidToBeForbiddenWaitsForAPerson() {
        UUID held = happens("return.completed", Map.of());
        assertThat(read("reason", held)).containsExactly("SKIP_UNDECIDED");
        clock.forward(Duration.ofDays(7));
        sender.sendBatch();
        assertThat(read("state", held)).containsExactly("SCHEDULED");
        clock.forward(Duration.ofDays(1));
        sender.sendBatch();
        assertThat(read("state", held)).containsExactly("DROPPED");
        assertThat(read("reason", held)).containsExactly("UNDECIDED");
    }

    @Test
    void whatAPersonLetGoIsSent() {
        UUID held = happens("return.completed", Map.of());
        UUID id = UUID.fromString(read("cast(id as varchar)", held).get(0));
        assertThat(invitations.letGo(id)).isTrue();
        assertThat(invitations.letGo(id)).isFalse();
        clock.forward(Duration.ofDays(1));
        sender.sendBatch();
        assertThat(read("state", held)).containsExactly("SENT");
        assertThat(read("reason", held)).containsExactly("DUE");
    }

    @Test
    void quietHoursAreLookedAtAgainWhenAMailIsDue() {
        UUID night = happens("ticket.solved", Map.of("customer.timezone", "Asia/Tokyo"));
        assertThat(read("reason", night)).containsExactly("DUE");
        clock.set(Instant.parse("2026-03-02T12:00:00Z")); // 21:00 in Tokyo
        sender.sendBatch();
        assertThat(read("reason", night)).containsExactly("QUIET_HOURS");
        assertThat(read("sentence", night))
                .containsExactly("Held until Tue 3 Mar 2026, 08:00: quiet hours in Asia/Tokyo.");
        assertThat(read("attempts", night)).containsExactly("0");
    }

    /** @return the purchase */
    UUID happens(String type, Map<String, String> facts) {
        return happens(type, "k" + UUID.randomUUID(), Optional.empty(), facts);
    }

    UUID happens(String type, String key, Optional<Boolean> consent, Map<String, String> facts) {
        return happens(type, key, email, consent, facts);
    }

    UUID happens(String type, String key, String who, Optional<Boolean> consent, Map<String, String> facts) {
        Map<String, String> told = new HashMap<>(facts);
        if (type.equals("ticket.solved")) {
            told.put(PurchaseRecorded.ONLY_SURVEY, "plan-cap"); // Other tests have surveys for tickets too.
        }
        ShopEvent event = new ShopEvent(
                type,
                key,
                clock.instant(),
                who,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                consent,
                false,
                told);
        return recorder.record("test", event).purchaseId().orElseThrow();
    }

    List<String> read(String column, UUID purchase) {
        return database.read(
                "select " + column + " from invitation where purchase_id = ? and survey_id like 'plan-%'"
                        + " order by survey_id",
                purchase);
    }

    private void cancel(String key, String deed) {
        QuarkusTransaction.requiringNew()
                .run(() -> cancelled.fire(new PurchaseCancelled("test", key, clock.instant(), deed)));
    }

    private UUID sendOf(UUID order, Duration later) {
        clock.forward(later);
        sender.sendBatch();
        assertThat(read("state", order)).contains("SENT");
        return UUID.fromString(database.read(
                        "select cast(id as varchar) from invitation where purchase_id = ? and state = 'SENT'", order)
                .get(0));
    }

    private String invitationToken(UUID invitation) {
        return invitations.mint(invitation).text();
    }
}
