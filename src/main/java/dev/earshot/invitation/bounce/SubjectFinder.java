package dev.earshot.invitation.bounce;

import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.customer.UnsubscribeLinks;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.Invitations;
import dev.earshot.invitation.bounce.report.Clues;
import dev.earshot.invitation.bounce.report.StopAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds whom a report is about. Everybody can write to the mailbox, so a report is believed only where it holds what
 * nobody but the recipient of our mail can know: its signed return address or unsubscribe link, or its identifier
 * together with the address it went to.
 */
@ApplicationScoped
class SubjectFinder {

    private static final Pattern MESSAGE_ID = Pattern.compile("inv\\.([0-9a-f-]{36})(\\.r\\d)?\\.\\d{1,4}@.+");
    private static final Pattern STOP_LINK = Pattern.compile(".*/u/([A-Za-z0-9._-]{1,200})");

    private final BounceAddress bounces;
    private final UnsubscribeLinks links;
    private final Invitations invitations;
    private final Customers customers;

    SubjectFinder(BounceAddress bounces, UnsubscribeLinks links, Invitations invitations, Customers customers) {
        this.bounces = bounces;
        this.links = links;
        this.invitations = invitations;
        this.customers = customers;
    }

    /** @param proven whether the reporter is known: then the recipients it names are enough */
    Optional<Subject> find(Clues clues, Collection<String> recipients, boolean proven) {
        return clues.addresses().stream()
                .flatMap(address -> bounces.invitation(address).stream())
                .flatMap(id -> invitation(id).stream())
                .findFirst()
                .or(() -> byMessageId(clues, recipients))
                .or(() -> proven ? byRecipient(recipients) : Optional.empty())
                .or(() -> byStop(clues));
    }

    Optional<Subject> invitation(UUID id) {
        return invitations.byId(id).flatMap(this::subject);
    }

    private Optional<Subject> byMessageId(Clues clues, Collection<String> recipients) {
        return clues.messageIds().stream()
                .map(MESSAGE_ID::matcher)
                .filter(Matcher::matches)
                .flatMap(found -> uuid(found.group(1)))
                .flatMap(id -> invitation(id).stream())
                .filter(subject -> recipients.stream()
                        .anyMatch(address -> customers.addressKey(address).equals(subject.addressKey())))
                .findFirst();
    }

    private Optional<Subject> byRecipient(Collection<String> recipients) {
        return recipients.stream()
                .map(customers::addressKey)
                .flatMap(key -> customers.byAddressKey(key).stream())
                .findFirst()
                .map(customer -> new Subject(
                        customers.addressKey(customer.email()),
                        Optional.of(customer.email()),
                        invitations.lastSent(customer.id())));
    }

    private Optional<Subject> byStop(Clues clues) {
        return clues.stops().stream()
                .flatMap(stop -> key(stop).stream())
                .findFirst()
                .map(key -> new Subject(key, customers.byAddressKey(key).map(Customer::email), Optional.empty()));
    }

    private Optional<String> key(String stop) {
        Matcher link = STOP_LINK.matcher(stop);
        if (link.matches()) {
            return links.addressKey(link.group(1));
        }
        return StopAddress.token(stop.replaceFirst("^mailto:", "").replaceFirst("\\?.*$", ""))
                .flatMap(links::addressKeyOfMail);
    }

    private Optional<Subject> subject(Invitation invitation) {
        return customers
                .get(invitation.customerId())
                .map(customer -> new Subject(
                        customers.addressKey(customer.email()),
                        Optional.of(customer.email()),
                        Optional.of(invitation)));
    }

    private static Stream<UUID> uuid(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Stream.of();
        }
    }
}
