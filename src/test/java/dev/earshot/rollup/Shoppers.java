package dev.earshot.rollup;

import dev.earshot.Database;
import dev.earshot.TestClock;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.contact.Reason;
import dev.earshot.customer.Customers;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.InvitationState;
import dev.earshot.invitation.SentInvitations;
import dev.earshot.platform.database.Retried;
import dev.earshot.response.Asking;
import dev.earshot.response.Corrections;
import dev.earshot.response.EditKey;
import dev.earshot.response.ResponseKeeper;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.response.erasure.Erasure;
import dev.earshot.survey.Answers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People who answer the survey "ledger" by the ways the product has, at any time a test says. */
@Singleton
public class Shoppers {

    public static final String SURVEY = "ledger";

    @Inject
    SurveyCatalog catalog;

    @Inject
    Customers customers;

    @Inject
    SentInvitations invitations;

    @Inject
    ResponseKeeper keeper;

    @Inject
    Responses responses;

    @Inject
    Corrections corrections;

    @Inject
    Erasure erasure;

    @Inject
    Database database;

    @Inject
    TestClock clock;

    /** Somebody's answer, and how it was asked for. */
    public record Told(UUID response, Asking asking) {}

    public UUID customer(String email) {
        return customers
                .known(new Customers.Named(email, Optional.empty(), Optional.empty(), Optional.empty()))
                .id();
    }

    /** @param customer empty for somebody at the open form */
    public Asking asking(Optional<UUID> customer, Map<String, String> segments) {
        return new Asking(catalog.live(SURVEY).orElseThrow(), customer.map(this::invitation), "/r/x", "en", segments);
    }

    private Invitation invitation(UUID customer) {
        UUID id = invitations.of(SURVEY).invitation();
        database.write("update invitation set customer_id = ? where id = ?", customer, id);
        return new Invitation(
                id,
                SURVEY,
                "",
                id,
                customer,
                "en",
                InvitationState.SENT,
                Reason.DUE,
                "Sent.",
                clock.instant(),
                1,
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** An answer of any time: a tap that settled. The later it is told, the higher its id. */
    public Told tell(Asking asking, Answers answers, Instant at) {
        clock.forward(Duration.ofMillis(1));
        SurveyResponse stored = QuarkusTransaction.requiringNew().call(() -> keeper.settle(asking, answers, "en", at));
        return new Told(stored.id(), asking);
    }

    /** The same, again where another one got in the way, as the doors of the product do. */
    @Retried
    public Told tellAgain(Asking asking, Answers answers, Instant at) {
        return tell(asking, answers, at);
    }

    public void edit(Told told, Answers answers) {
        QuarkusTransaction.requiringNew().run(() -> {
            SurveyResponse stored = responses.get(told.response()).orElseThrow();
            ResponseKeeper.Sent sent = new ResponseKeeper.Sent(1, answers, false, "en", Optional.empty());
            if (stored.isConfirmed()) {
                keeper.amend(told.asking(), stored, sent);
            } else {
                keeper.confirm(told.asking(), stored, EditKey.random(), sent);
            }
        });
    }

    public boolean move(UUID response, Map<String, String> segments) {
        return corrections.moveTo(response, segments);
    }

    public boolean flag(UUID response, boolean flagged) {
        return corrections.flag(response, flagged);
    }

    public boolean erase(UUID response) {
        return corrections.erase(response);
    }

    /** Whether there was somebody to forget. */
    public boolean forget(String email) {
        return erasure.customer(email).isPresent();
    }

    /** Removes everything that was answered. */
    public void clear() {
        database.read("select cast(id as varchar(36)) from response where survey_id = ?", SURVEY).stream()
                .map(UUID::fromString)
                .forEach(this::erase);
    }
}
