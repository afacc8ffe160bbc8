package dev.earshot.response.clicks;

import dev.earshot.catalog.Revision;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.invitation.Invitation;
import dev.earshot.invitation.Invitations;
import dev.earshot.platform.Installation;
import dev.earshot.response.Responses;
import dev.earshot.response.tap.Quarantine;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts quarantined taps into the words of their page. */
@ApplicationScoped
class ClicksReader {

    private final Quarantine quarantine;
    private final Invitations invitations;
    private final Customers customers;
    private final Responses responses;
    private final SurveyCatalog catalog;
    private final Installation installation;

    ClicksReader(
            Quarantine quarantine,
            Invitations invitations,
            Customers customers,
            Responses responses,
            SurveyCatalog catalog,
            Installation installation) {
        this.quarantine = quarantine;
        this.invitations = invitations;
        this.customers = customers;
        this.responses = responses;
        this.catalog = catalog;
        this.installation = installation;
    }

    /** The newest first. @param page counted from 0 */
    @Transactional
    List<ClicksPage.Click> clicks(Survey survey, LocalDate from, LocalDate to, int page, int size, ClickWords words) {
        return quarantine.list(survey.id(), from, to, page, size).stream()
                .map(row -> click(row, survey, words))
                .toList();
    }

    Optional<Survey> survey(String id) {
        return catalog.known(id).map(Revision::survey);
    }

    private ClicksPage.Click click(Quarantine.Held row, Survey survey, ClickWords words) {
        return new ClicksPage.Click(
                row.id(),
                row.score(),
                survey.asksStaff()
                        ? words.says().staff()
                        : survey.confidential() ? words.says().customer() : who(row, words),
                row.givenAt().atZone(installation.zone()),
                row.signs().stream().map(words::sign).toList(),
                responses.byKey("i:" + row.invitationId()).isPresent());
    }

    /** One to begin with, where nobody said which. */
    Optional<Survey> first() {
        return catalog.live().stream().findFirst().map(Revision::survey);
    }

    private String who(Quarantine.Held row, ClickWords words) {
        return invitations
                .byId(row.invitationId())
                .map(Invitation::customerId)
                .flatMap(customers::get)
                .map(Customer::label)
                .orElseGet(words.says()::stranger);
    }
}
