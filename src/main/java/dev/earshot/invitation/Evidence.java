package dev.earshot.invitation;

import dev.earshot.catalog.Revision;
import dev.earshot.contact.Addressee;
import dev.earshot.contact.Addressee.Asked;
import dev.earshot.contact.Candidate;
import dev.earshot.contact.hours.HomeZone;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Suppressions;
import dev.earshot.platform.Installation;
import dev.earshot.platform.Keys;
import dev.earshot.platform.Secret;
import dev.earshot.survey.InviteRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gathers what the contact policy looks at. */
@ApplicationScoped
public class Evidence {

    private final Installation installation;
    private final Suppressions suppressions;
    private final Keys keys;

    Evidence(Installation installation, Suppressions suppressions, Keys keys) {
        this.installation = installation;
        this.suppressions = suppressions;
        this.keys = keys;
    }

    public Candidate candidate(Revision revision, InviteRule rule) {
        String surveyId = revision.survey().id();
        return new Candidate(
                surveyId,
                rule,
                rule.active() || installation.asksInDemo(surveyId),
                revision.survey().closes(),
                installation.zone());
    }

    Addressee addressee(Customer customer, String surveyId, Map<String, String> facts, List<Asked> asked) {
        return new Addressee(
                HomeZone.of(facts, installation.zone()),
                suppressions.why(customer.email()),
                lot(surveyId, customer.id()),
                asked);
    }

    /** Keyed, so that nobody outside can tell who is in a sample, and another draw for every survey. */
    public double lot(String surveyId, UUID customerId) {
        byte[] mac = Secret.mac(keys.get(Keys.Name.PEPPER), "lot\n" + surveyId + "\n" + customerId);
        long drawn = ByteBuffer.wrap(mac).getLong() >>> 11;
        return 100.0 * drawn / (1L << 53);
    }
}
