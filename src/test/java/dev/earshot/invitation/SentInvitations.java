package dev.earshot.invitation;

import dev.earshot.Database;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Invitations that were sent a moment ago, each to a customer of its own, with the token of their mail. */
@Singleton
public class SentInvitations {

    @Inject
    SurveyCatalog catalog;

    @Inject
    Customers customers;

    @Inject
    Invitations invitations;

    @Inject
    Database database;

    @Inject
    Clock clock;

    public record Sent(UUID invitation, UUID customer, String email, String token) {}

    public Sent of(String surveyId) {
        return of(surveyId, "en");
    }

    /** A customer of the store "berlin"; the link works for 30 days. */
    public Sent of(String surveyId, String language) {
        Revision revision = catalog.live(surveyId).orElseThrow();
        UUID invitation = UUID.randomUUID();
        UUID purchase = UUID.randomUUID();
        String email = "c" + invitation + "@mail.example";
        Customer customer =
                customers.known(new Customers.Named(email, Optional.empty(), Optional.empty(), Optional.empty()));
        Instant now = clock.instant();
        String facts = "{\"order.number\":\"10482\",\"order.store\":\"berlin\"}";
        database.write(
                "insert into purchase (id, source, type, business_key, happened_at, customer_id, facts, recorded_at)"
                        + " values (?, 'test', 'order.delivered', ?, ?, ?, ?, ?)",
                purchase,
                purchase.toString(),
                now,
                customer.id(),
                facts,
                now);
        database.write(
                "insert into invitation (id, survey_id, content_hash, purchase_id, customer_id, language, facts, state,"
                        + " sentence, decided_at, send_at, attempts)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'SENDING', 'Sent.', ?, ?, 1)",
                invitation,
                surveyId,
                revision.contentHash(),
                purchase,
                customer.id(),
                language,
                facts,
                now,
                now);
        invitations.sent(invitation, now, Duration.ofDays(30));
        return new Sent(
                invitation, customer.id(), email, invitations.mint(invitation).text());
    }
}
