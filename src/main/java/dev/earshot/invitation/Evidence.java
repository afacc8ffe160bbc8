package dev.earshot.invitation;

import dev.earshot.contact.Addressee;
import dev.earshot.contact.Addressee.Asked;
import dev.earshot.contact.Candidate;
import dev.earshot.contact.Reason;
import dev.earshot.contact.hours.HomeZone;
import dev.earshot.customer.Customer;
import dev.earshot.customer.MailWish;
import dev.earshot.customer.MailWishes;
import dev.earshot.customer.Suppressions;
import dev.earshot.platform.Installation;
import dev.earshot.platform.Keys;
import dev.earshot.platform.secret.Secret;
import dev.earshot.survey.InviteRule;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what the contact policy looks at. */
@ApplicationScoped
public class Evidence {

    private final Installation installation;
    private final Suppressions suppressions;
    private final MailWishes wishes;
    private final Keys keys;
    private final Clock clock;

    Evidence(Installation installation, Suppressions suppressions, MailWishes wishes, Keys keys, Clock clock) {
        this.installation = installation;
        this.suppressions = suppressions;
        this.wishes = wishes;
        this.keys = keys;
        this.clock = clock;
    }

    /** Who wants no mails, or fewer, by address. */
    record Wishes(Map<String, Reason> none, Map<String, MailWish> fewer) {

        Optional<Reason> against(String email, Optional<Instant> lastAsked, Instant now) {
            boolean tooMany = Optional.ofNullable(fewer.get(email))
                    .filter(wish -> wish.forbids(lastAsked, now))
                    .isPresent();
            return Optional.ofNullable(none.get(email))
                    .or(() -> tooMany ? Optional.of(Reason.FEWER) : Optional.empty());
        }
    }

    public Candidate candidate(Survey survey, InviteRule rule) {
        return new Candidate(survey.id(), rule, isSwitchedOn(survey.id(), rule), survey.closes(), installation.zone());
    }

    public boolean isSwitchedOn(String surveyId, InviteRule rule) {
        return rule.active() || installation.asksInDemo(surveyId);
    }

    /** What keeps mails from these customers. */
    Wishes wishesOf(Collection<Customer> customers) {
        Set<String> emails = customers.stream().map(Customer::email).collect(Collectors.toSet());
        return new Wishes(suppressions.why(emails), wishes.of(emails));
    }

    Addressee addressee(
            Customer customer, String surveyId, Map<String, String> facts, List<Asked> asked, Wishes wishes) {
        Optional<Instant> last = asked.stream().map(Asked::at).max(Comparator.naturalOrder());
        return new Addressee(
                HomeZone.of(facts, installation.zone()),
                wishes.against(customer.email(), last, clock.instant()),
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
