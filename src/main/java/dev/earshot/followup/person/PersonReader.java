package dev.earshot.followup.person;

import dev.earshot.account.Users;
import dev.earshot.catalog.PrivateSurveys;
import dev.earshot.catalog.SurveyCatalog;
import dev.earshot.customer.Customer;
import dev.earshot.customer.Customers;
import dev.earshot.followup.FollowUp;
import dev.earshot.followup.FollowUps;
import dev.earshot.followup.Team;
import dev.earshot.platform.Installation;
import dev.earshot.platform.problem.ProblemException;
import dev.earshot.platform.problem.ProblemType;
import dev.earshot.survey.Survey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what is known of a customer. */
@ApplicationScoped
class PersonReader {

    static final int MOST_ORDERS = 1_000;

    private static final int MOST_SCORES = 30;

    private final Customers customers;
    private final Moments moments;
    private final SaidReader answers;
    private final AboutReader about;
    private final FollowUps followUps;
    private final Users users;
    private final PrivateSurveys hidden;
    private final SurveyCatalog catalog;
    private final Installation installation;
    private final Clock clock;

    PersonReader(
            Customers customers,
            Moments moments,
            SaidReader answers,
            AboutReader about,
            FollowUps followUps,
            Users users,
            PrivateSurveys hidden,
            SurveyCatalog catalog,
            Installation installation,
            Clock clock) {
        this.customers = customers;
        this.moments = moments;
        this.answers = answers;
        this.about = about;
        this.followUps = followUps;
        this.users = users;
        this.hidden = hidden;
        this.catalog = catalog;
        this.installation = installation;
        this.clock = clock;
    }

    Customer customer(UUID id) {
        return customers
                .get(id)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND.detail("There is no such customer, or they were erased.")));
    }

    /** @param most moments at once */
    @Transactional
    Person person(UUID id, Optional<Place> behind, int most) {
        Customer customer = customer(id);
        List<Moment> read = moments.of(customer, behind, most + 1);
        List<Moment> shown = read.subList(0, Math.min(most, read.size()));
        List<Moment> scored = moments.answers(customer, MOST_SCORES);
        List<UUID> responses = Stream.concat(shown.stream(), scored.stream())
                .filter(moment -> moment.kind() == Moment.Kind.ANSWERED)
                .map(moment -> UUID.fromString(moment.key()))
                .distinct()
                .toList();
        Map<UUID, Said> said = answers.of(responses);
        LocalDate today = day(clock.instant());
        Optional<FollowUp> waiting = followUps.openOf(id, hidden.ids());
        Map<String, Survey> surveys = surveys(shown, waiting);
        return new Person(
                customer,
                today,
                installation.zone(),
                shown,
                said,
                read.size() > most,
                waiting,
                about.of(customer, installation.zone()),
                scored(scored, said),
                each(surveys, Survey::name),
                each(surveys, Survey::sourceLanguage),
                read.size() > most
                        ? moments.older(customer, shown.get(shown.size() - 1).place(), MOST_ORDERS)
                        : new Person.Older(0, 0),
                new Team(users.all()));
    }

    private List<Person.ScoredAt> scored(List<Moment> answered, Map<UUID, Said> said) {
        List<Person.ScoredAt> scored = new ArrayList<>();
        for (Moment moment : answered) {
            Optional.ofNullable(said.get(UUID.fromString(moment.key()))).ifPresent(one -> one.score()
                    .ifPresent(
                            score -> scored.add(new Person.ScoredAt(day(moment.at()), score, one.contactRequested()))));
        }
        Collections.reverse(scored);
        return List.copyOf(scored);
    }

    private Map<String, Survey> surveys(List<Moment> shown, Optional<FollowUp> waiting) {
        Map<String, Survey> surveys = new HashMap<>();
        Stream.concat(
                        shown.stream().flatMap(moment -> moment.survey().stream()),
                        waiting.map(FollowUp::survey).stream())
                .distinct()
                .forEach(id -> catalog.known(id).ifPresent(found -> surveys.put(id, found.survey())));
        return surveys;
    }

    private static <T> Map<String, T> each(Map<String, Survey> surveys, Function<Survey, T> what) {
        return surveys.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> what.apply(entry.getValue())));
    }

    private LocalDate day(Instant time) {
        return time.atZone(installation.zone()).toLocalDate();
    }
}
