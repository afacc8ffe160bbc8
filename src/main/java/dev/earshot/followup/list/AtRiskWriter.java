package dev.earshot.followup.list;

import dev.earshot.account.Users;
import dev.earshot.catalog.PrivateSurveys;
import dev.earshot.catalog.Revision;
import dev.earshot.catalog.Revisions;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.followup.Closure;
import dev.earshot.followup.FollowUp;
import dev.earshot.followup.FollowUps;
import dev.earshot.followup.Team;
import dev.earshot.followup.signal.OrderValues;
import dev.earshot.followup.signal.Spent;
import dev.earshot.platform.Installation;
import dev.earshot.response.Responses;
import dev.earshot.response.SurveyResponse;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts follow-ups into the words of the list. */
@ApplicationScoped
public class AtRiskWriter {

    private final FollowUps followUps;
    private final Responses responses;
    private final Customers customers;
    private final OrderValues orderValues;
    private final SurveyCatalog catalog;
    private final Revisions revisions;
    private final PrivateSurveys hidden;
    private final Users users;
    private final Installation installation;
    private final Clock clock;

    AtRiskWriter(
            FollowUps followUps,
            Responses responses,
            Customers customers,
            OrderValues orderValues,
            SurveyCatalog catalog,
            Revisions revisions,
            PrivateSurveys hidden,
            Users users,
            Installation installation,
            Clock clock) {
        this.followUps = followUps;
        this.responses = responses;
        this.customers = customers;
        this.orderValues = orderValues;
        this.catalog = catalog;
        this.revisions = revisions;
        this.hidden = hidden;
        this.users = users;
        this.installation = installation;
        this.clock = clock;
    }

    /** All that is read for a list at once. */
    private record Known(
            Map<UUID, SurveyResponse> given,
            Map<UUID, Customer> people,
            Map<UUID, Spent> spent,
            Map<UUID, Closure> closures,
            Set<String> hidden,
            Team team) {}

    public List<AtRiskCase> cases(List<FollowUp> rows, String language) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<UUID, Customer> people =
                customers
                        .all(rows.stream()
                                .flatMap(row -> row.customer().stream())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Customer::id, Function.identity()));
        Known known = new Known(
                responses.all(rows.stream().map(FollowUp::response).toList()).stream()
                        .collect(Collectors.toMap(SurveyResponse::id, Function.identity())),
                people,
                orderValues.of(people.keySet()),
                followUps.closures(rows.stream().map(FollowUp::id).toList()),
                hidden.ids(),
                team());
        CaseWords words = CaseWords.in(language, today());
        return rows.stream().map(row -> written(row, known, words)).toList();
    }

    public Team team() {
        return new Team(users.all());
    }

    private AtRiskCase written(FollowUp row, Known known, CaseWords words) {
        Optional<SurveyResponse> given = Optional.ofNullable(known.given().get(row.response()));
        // As it was answered: a later version may have another scale, or not ask for the number that was left.
        Optional<Survey> survey = given.flatMap(g -> revisions.get(g.surveyId(), g.contentHash()))
                .or(() -> catalog.known(row.survey()))
                .map(Revision::survey);
        Optional<Customer> customer = row.customer().map(known.people()::get);
        Optional<String> ownLanguage = survey.map(Survey::sourceLanguage);
        boolean named = customer.isPresent() && !known.hidden().contains(row.survey());
        return new AtRiskCase(
                row,
                named ? "/customers/" + customer.get().id() : "/at-risk/" + row.id(),
                customer,
                survey.flatMap(Survey::outcome).flatMap(question -> given.flatMap(g -> words.score(question, g))),
                words.reasons().of(row.reasons(), ownLanguage),
                ownLanguage,
                survey.flatMap(s -> given.flatMap(g -> AnswerText.verbatim(s, g))),
                survey.map(Survey::name).orElse(row.survey()),
                given.map(SurveyResponse::answeredOn).orElse(day(row.openedAt())),
                survey.flatMap(s -> given.map(g -> AnswerText.left(s, g))).orElse(List.of()),
                customer.map(Customer::id).map(known.spent()::get).map(paid -> paid.in(words.format())),
                row.owner().flatMap(known.team()::member),
                words.due(row.due()),
                Optional.ofNullable(known.closures().get(row.id())));
    }

    public LocalDate today() {
        return day(clock.instant());
    }

    public LocalDate day(Instant time) {
        return local(time).toLocalDate();
    }

    public ZonedDateTime local(Instant time) {
        return time.atZone(installation.zone());
    }
}
